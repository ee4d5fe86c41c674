import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { judge } from '@/lib/content/raw/judge'
import { readText } from '@/lib/content/raw/read-text'
import { report } from '@/lib/content/raw/report'
import { readYaml } from '@/lib/content/raw/yaml-source'
import { kinds } from '@/lib/content/kinds'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import { sourcesSchema } from '@/lib/content/schema/source'
import { fieldTexts } from '@/lib/words/field-texts'
import type { FieldPath } from '@/lib/words/field-texts'
import { changeText, sample } from '@/tests/support/sample'
import { seed } from '@/tests/support/seed'

type Form = 'yaml' | 'mdx' | 'json'

/** Every file that is a publisher's own, and how it is written. */
const owned: readonly (readonly [name: string, form: Form, schema: z.ZodType])[] = [
  ['site.yaml', 'yaml', kinds.Site.schema],
  ['local.yaml', 'yaml', kinds.Local.schema],
  ['programs/x.yaml', 'yaml', kinds.Program.schema],
  ['help-lines.yaml', 'yaml', kinds.HelpLines.schema],
  ['en/articles/start/x.mdx', 'mdx', kinds.Article.schema],
  ['en/pages/x.mdx', 'mdx', kinds.OwnPage.schema],
  ['sources.json', 'json', sourcesSchema],
  ['redirects.yaml', 'yaml', redirectsSchema],
  ['sign-off.yaml', 'yaml', signOffSchema],
]

const pieces = [
  ...Array.from('"\'`“”‘’«»:#-?!&*|>%@,;{}[]()<>\\/=~^$€§°+_.…—– \t'),
  ...[
    'Suite',
    'word',
    'two',
    'Harbor',
    ': ',
    ' #',
    '#200',
    ' - ',
    '- ',
    '---',
    '<b>',
    '</script>',
    '<!--',
    '{name}',
    '{{x}}',
  ],
  ...[
    '${x}',
    '&amp;',
    '&#0;',
    '\u00a0',
    'e\u0301',
    'ä',
    '日本',
    'עברית',
    '\u200f',
    'العربية',
    'می\u200cخ',
    '👩🏽\u200d⚕️',
    '12',
    '8:30',
  ],
  ...[
    'true',
    'null',
    'yes',
    '~',
    '\\n',
    '\\u0041',
    'x'.repeat(30),
    '\u200b',
    '\u202e',
    '\u0000',
    '\u0007',
    '\ufeff',
    '\ufffd',
  ],
  ...['\ud83d', '\u2028', '\r'],
]

/** fast-check's own unit of any characters first takes seconds to list them all. */
const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code))

/** Of hostile pieces, or of any characters at all. */
const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom('Suite', 'two', ' ', ' #', ' #200', ': ', ' - '),
          fc.constantFrom(...pieces),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((some) => some.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, minLength: 1, maxLength: 20 }) },
)

/** The ways to type a text. */
const styles = {
  bare: (text: string) => text,
  'in double quotes': (text: string) => JSON.stringify(text),
  'in single quotes': (text: string) => `'${text.replaceAll("'", "''")}'`,
} as const
const anyStyle = fc.constantFrom(
  ...Object.keys(styles).filter((name): name is keyof typeof styles => name in styles),
)
const anyFile = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `\u{feff}${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.trimEnd(),
)

const mark = 'MARKOFTHETEST'

/** The value with as little beside the field at `path` as a file may have: it is read many times. */
function withOnly(path: FieldPath, made: unknown, schema: z.ZodType): unknown {
  return path.reduce<unknown>((kept, _, depth) => {
    const fewer = pruned(path.slice(0, depth + 1), kept)
    return schema.safeParse(fewer).success ? fewer : kept
  }, made)
}

/** The value, in which the last object on the way holds nothing but the way on. */
function pruned([key, ...more]: FieldPath, value: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? pruned(more, item) : item))
  const inner = pruned(more, Reflect.get(value, key))
  return more.length === 0 ? { [key]: inner } : { ...value, [key]: inner }
}

/** A file in which the mark stands at `path`. */
function marked(made: unknown, path: FieldPath, form: Form): string {
  const value: unknown = JSON.parse(JSON.stringify(made))
  changeText(value, path, () => mark)
  if (form === 'json') return JSON.stringify(value, null, 2).replace(`"${mark}"`, mark)
  const fields = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
  return form === 'mdx' ? `---\n${fields}---\n\nText.\n` : fields
}

/** What a file says at `path` as the check reads it, and whether the check refuses that line. */
function read(name: string, form: Form, schema: z.ZodType, saved: string, path: FieldPath) {
  const file = readText(name, new TextEncoder().encode(saved))
  const plain = String(file).replaceAll('\r\n', '\n')
  const [, head] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(plain) ?? []
  const text = form === 'mdx' ? (head ?? '') : plain
  const yaml = readYaml(text, form === 'mdx' ? 2 : 1, form === 'json')
  for (const { place, message } of yaml.errors) report(file, place, 'yaml', message)
  if (yaml.errors.length === 0) judge(file, yaml, schema)
  const isRefused = (line: number) => file.messages.some((one) => one.line === line) || yaml.errors.length > 0
  const at = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    yaml.value,
  )
  return {
    text,
    value: yaml.value,
    at,
    isRefused:
      isRefused(yaml.placeOf(path).line) ||
      file.messages.some(({ ruleId }) => ruleId === 'character' || ruleId === 'line-ends'),
  }
}

function spaced(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim()
}

/** What people cannot see, or not as it was typed. */
const unseen =
  /[\p{Cs}\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{9f}\u{200b}\u{202e}\u{2028}\u{feff}\u{fffd}]/u

test.each(owned)('each text of %s is refused, or read as it was typed', (name, form, schema) => {
  const made = sample(schema)
  const places = fieldTexts(schema, made).filter(({ meaning }) => meaning !== 'code')
  expect(places.length).toBeGreaterThan(0)
  const counts = { accepted: 0, refused: 0 }
  for (const [index, { path, names }] of places.entries()) {
    const before = marked(withOnly(path, made, schema), path, form)
    fc.assert(
      fc.property(anyText, anyStyle, anyFile, (hostile, style, saved) => {
        const written = [hostile, ...names.map((one) => `{${one}}`)].join(' ')
        // Quotes around a whole text are a style of their own; a line end ends a text without quotes.
        if (style !== 'in double quotes' && /[\n\r]/.test(written)) return
        if (style === 'bare' && /^\s*(["']).*\1\s*$/.test(written)) return
        if (form === 'json' && style !== 'in double quotes') return
        const typed = styles[style](written)
        const found = read(name, form, schema, saved(before.replace(mark, () => typed)), path)
        counts[found.isRefused ? 'refused' : 'accepted'] += 1
        if (found.isRefused) return
        expect(spaced(String(found.at))).toBe(spaced(written))
        expect(String(found.at)).not.toMatch(unseen)
        // The build reads the same.
        expect(form === 'json' ? JSON.parse(found.text) : parse(found.text)).toEqual(found.value)
      }),
      { numRuns: 20, seed: seed + index },
    )
  }
  // Where all or nothing was refused, nothing was tried.
  expect(counts.accepted).toBeGreaterThan(places.length)
  expect(counts.refused).toBeGreaterThan(places.length)
})
