import { expect, test } from 'vitest'
import { z } from 'zod'
import { code, line, note, sentence, template } from '@/lib/words/fields'
import { fieldTexts, isRead, textPlaces } from '@/lib/words/field-texts'

/** Every place of a schema: its way, its meaning, the names of a template. */
function placesOf(schema: z.ZodType): readonly string[] {
  return textPlaces(schema).map(({ path, meaning, names }) => [path.join('.'), meaning, ...names].join(' '))
}

test('the meaning stays with a field that is chained on', () => {
  const field = note(80)
  const shape = {
    refined: field.refine(() => true),
    shorter: field.max(3),
    matched: field.regex(/./),
    described: field.describe('What it is'),
    named: field.meta({ title: 'A field' }),
    branded: field.brand<'x'>(),
    all: field
      .trim()
      .refine(() => true)
      .describe('x')
      .min(2)
      .meta({ a: 1 }),
  }
  expect(placesOf(z.strictObject(shape))).toEqual(Object.keys(shape).map((name) => `${name} note`))
})

test('the meaning is found through wrappers and transforms', () => {
  const field = note(80)
  const shape = {
    optional: field.optional().describe('x'),
    nullable: field.nullable(),
    nullish: field.nullish(),
    given: field.default('x'),
    prefault: field.prefault('x'),
    caught: field.catch('x'),
    readonly: field.readonly(),
    needed: field.optional().nonoptional(),
    changed: field.transform(Number),
    piped: field.transform(Number).pipe(z.number()),
    prepared: z.preprocess(String, field),
    both: z.intersection(field, field),
    either: z.union([z.number(), field]),
  }
  expect(placesOf(z.strictObject(shape))).toEqual(Object.keys(shape).map((name) => `${name} note`))
})

test('a schema says every place of a text, through lists, records and alternatives', () => {
  const schema = z.strictObject({
    list: z.array(z.strictObject({ says: sentence(20), count: z.number() })),
    open: z.record(z.string(), line(20)),
    closed: z.record(z.enum(['one', 'two']), template('count')),
    either: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('a'), what: line(20) }),
      z.strictObject({ is: z.literal('b'), what: note(20), more: line(20) }),
    ]),
    both: z.intersection(z.object({ a: line(20) }), z.object({ b: code(/^x$/, 'x') })),
    day: z.iso.date(),
    bare: z.string(),
  })
  expect(placesOf(schema)).toEqual([
    'list.*.says sentence',
    'open.* line',
    'closed.one line count',
    'closed.two line count',
    'either.what line',
    'either.more line',
    'both.a line',
    'both.b code',
    'day code',
    // Nobody said what it is for, so it is read.
    'bare line',
  ])
})

test('a schema that the walk does not know is an error, not a text that nobody reads', () => {
  expect(() => textPlaces(z.strictObject({ any: z.unknown() }))).toThrow('unknown')
  expect(() => textPlaces(z.map(z.string(), line(20)))).toThrow('map')
})

const words = z.strictObject({
  title: line(20),
  reason: note(20),
  points: z.array(sentence(20)).max(1),
  of: z.union([
    z.strictObject({ kind: z.literal('a'), text: note(20) }),
    z.strictObject({ kind: z.literal('b'), text: line(20) }),
  ]),
})

/** What a reader sees of a value, by its way. */
function readIn(value: unknown): readonly string[] {
  return fieldTexts(words, value)
    .filter(isRead)
    .map(({ path, text }) => `${path.join('.')}: ${text}`)
}

test('a value gives its texts in its own order, and an alternative those of its kind alone', () => {
  expect(readIn({ of: { kind: 'b', text: 'B' }, points: ['P'], reason: 'R', title: 'T' })).toEqual([
    'of.text: B',
    'points.0: P',
    'title: T',
  ])
  expect(readIn({ of: { kind: 'a', text: 'A' } })).toEqual([])
})

test('a value that the schema refuses is read as far as it goes', () => {
  expect(
    readIn({
      title: 'Much longer than twenty characters',
      points: ['P', 2, 'Q'],
      other: 'x',
      of: { text: 'B' },
    }),
  ).toEqual(['title: Much longer than twenty characters', 'points.0: P', 'points.2: Q', 'of.text: B'])
  for (const value of [undefined, null, 'text', [], { points: 'P', title: { so: 'x' } }])
    expect(readIn(value)).toEqual([])
})
