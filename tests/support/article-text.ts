/** Fields of a sound article, as they stand in its file. */
const soundFields = {
  id: '',
  title: '',
  summary: '',
  section: '',
  order: '1',
  audience: 'person',
  topics: '[]',
  inOneMinute: '[One point., Another point., A third point.]',
  related: '[a]',
  written: '2026-11-21',
  checked: '2026-11-21',
  nextCheck: '2027-05-21',
  changes: '[]',
}
type Field = keyof typeof soundFields
type Added = 'go' | 'exempt' | 'goodToAsk' | 'claims' | 'subheading' | 'uncited' | 'sessionKinds' | 'step'

/** The field `exempt` for these dangers. */
export function exemptOf(dangers: readonly string[]): string {
  return `[${dangers.map((danger) => `{ danger: ${danger}, reason: This page is made for a test alone. }`).join(', ')}]`
}

/** The field `uncited` for these words. */
export function uncitedOf(words: string): string {
  return `[{ words: ${words}, reason: This page is made for a test alone. }]`
}

/** What differs from a sound article: fields as they stand in the file (undefined: left out), or its text. */
export type Planted = {
  readonly fields?: Partial<Record<Field | Added, string | undefined>>
  /** Begins in `bodyLine`, under a heading. */
  readonly body?: string
}

/** The lines of the fields of a sound article, from 2. */
export const lineOf = Object.fromEntries(
  Object.keys(soundFields).map((name, index) => [name, index + 2]),
) as Record<Field, number>

/** The line on which an added field stands, behind all others. */
export const addedLine = lineOf.changes + 1

/** The line of the file on which `body` begins, as long as no field was left out or added. */
export const bodyLine = lineOf.changes + 5

/** The text of an article `<section>/<id>` that is sound but for what is planted. */
export function articleText(section: string, id: string, { fields, body = 'A sentence.' }: Planted): string {
  const own = { id, title: `Case ${id}`, section, summary: summaryOf(id) }
  const all: Readonly<Record<string, string | undefined>> = { ...soundFields, ...own, ...fields }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return [
    '---',
    ...lines,
    '---',
    '',
    '## A heading {/* #a-heading */}',
    '',
    body,
    '',
    'A fact [@guide24].',
    '',
  ].join('\n')
}

/** Each in other words, since no sentence may stand in two articles; without a digit, which the text would have to hold. */
function summaryOf(id: string): string {
  const word = id.replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  return `A short page for ${word} of one test alone, it says nothing at all.`
}
