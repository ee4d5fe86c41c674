import type { z } from 'zod'
import { inOneLine } from '@/lib/content/raw/in-one-line'
import { valuesOf } from '@/lib/content/raw/issues'
import { meant } from '@/lib/content/raw/meant'

/** A value that was refused: as it was typed, the schemas of its place, its field's name, and the fields it may have. */
export type Refused = {
  readonly typed: string
  readonly schemas: readonly z.ZodType[]
  readonly key: string | number | undefined
  readonly fields: readonly string[]
}

/** What was found, what is allowed, and the line to write. zod's own words are for programmers. */
export function explainIssue(issue: z.core.$ZodIssue, refused: Refused): string {
  const { typed, key } = refused
  const allowed = allowedBy(issue, refused.fields)
  if (issue.input === undefined && issue.code !== 'custom')
    return ['this field is missing', valuesOf(issue).length > 0 ? allowed : undefined]
      .filter(Boolean)
      .join('; ')
  if (issue.input === null && typed === '')
    return ['this field is empty; write it', belowIt(issue)].filter(Boolean).join('; ')
  const line = lineFor(issue, refused)
  if (issue.input === null && typed.startsWith('#'))
    return ['this field is empty; write it; what stands behind # is a remark and is not read', line]
      .filter(Boolean)
      .join('; ')
  // The line to write shows more than what is allowed in general.
  const isOther = issue.code === 'invalid_type' && issue.message === '' && line !== undefined
  const all = isOther
    ? [
        `${found(issue.input, typed)}, ${kindOf(issue.input)} where ${expectedBy(issue, refused.fields)} belongs`,
      ]
    : [found(issue.input, typeof issue.input === 'object' ? '' : typed, isCounted(issue)), allowed]
  const hint = /^-\S/.test(typed) ? 'a space is missing behind the hyphen' : undefined
  const split = isOther && typeof issue.input === 'object' && key !== undefined && /: /.test(typed)
  return [...all, split ? 'a colon and a space split it' : hint, line].filter(Boolean).join('; ')
}

/** True where the number of entries is what is wrong. */
function isCounted({ code }: z.core.$ZodIssue): boolean {
  return code === 'too_small' || code === 'too_big' || code === 'custom'
}

function lineFor(issue: z.core.$ZodIssue, { typed, schemas, key }: Refused): string | undefined {
  // Longer than a line, or nothing that one line could mend.
  if (typed === '' || typed.includes('\n') || (issue.code === 'custom' && typeof issue.input !== 'string'))
    return undefined
  const { input } = issue
  const plain = typeof input === 'string' && !typed.startsWith(`${input} #`) ? input : typed
  const text = Array.isArray(input) ? input.map(String).join(', ') : plain
  const better = meant(text, schemas, valuesOf(issue))
  if (better === undefined) return undefined
  const value = inOneLine(better.value)
  return `write ${typeof key === 'string' ? `${key}: ${value}` : value}`
}

/** What the schema says of itself; else what follows from the kind of issue. */
function allowedBy(issue: z.core.$ZodIssue, fields: readonly string[]): string | undefined {
  if (issue.message !== '')
    return issue.code === 'invalid_value' ? `allowed are ${valuesOf(issue).join(', ')}` : issue.message
  switch (issue.code) {
    case 'invalid_value':
      return `allowed are ${valuesOf(issue).join(', ')}`
    case 'invalid_type':
      return issue.expected === 'object' && fields.length > 0
        ? `write its fields here: ${fields.join(', ')}`
        : `write ${expectedBy(issue, fields)}`
    case 'invalid_union': {
      const roots = [
        ...new Set(
          issue.errors
            .flat()
            .map((one) => (one.code === 'invalid_type' ? expectedBy(one, fields) : undefined)),
        ),
      ]
      const values = valuesOf(issue)
      return `write ${[values.join(', '), ...roots].filter(Boolean).join(', or ')}`
    }
    case 'too_small':
    case 'too_big': {
      const [side, count] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum]
      const what = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''
      return `write at ${side} ${count}${what}`
    }
    default:
      return 'it is not written in the form that is asked for here'
  }
}

const expectations: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
}

function expectedBy(issue: z.core.$ZodIssue, fields: readonly string[]): string {
  const known = issue.code === 'invalid_type' ? expectations[issue.expected] : undefined
  if (known !== undefined) return known
  return fields.length === 0 || fields.length > 4
    ? 'fields of its own, each on a line below,'
    : `{ ${fields.map((field) => `${field}: …`).join(', ')} }`
}

/** What is likely missing below a name that stands alone. */
function belowIt(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined
  if (issue.expected === 'array')
    return 'each entry stands on a line below it that begins with two more spaces and a hyphen'
  return issue.expected === 'object'
    ? 'what belongs to it stands below, each line moved in by two spaces'
    : undefined
}

function kindOf(input: unknown): string {
  if (input === null) return 'a word for nothing'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'several fields'
  if (typeof input === 'number') return 'a number'
  return typeof input === 'boolean' ? 'a word for yes or no' : 'a text'
}

function found(input: unknown, typed: string, isCounted = false): string {
  if (typeof input === 'string')
    return input.length > 60 ? `found ${input.length} characters` : `found "${input}"`
  if (typed !== '' && typed.length <= 60 && !typed.includes('\n') && typeof input !== 'string')
    return `found ${typed}`
  if (Array.isArray(input)) return isCounted ? `found ${input.length}` : 'found a list'
  if (typeof input === 'object' && input !== null) return isCounted ? '' : 'found several fields'
  return typeof input === 'number' || typeof input === 'boolean' ? `found ${String(input)}` : ''
}
