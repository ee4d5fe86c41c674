import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { completed } from '@/tests/support/completed-samples'
import { changeText, sample, samples } from '@/tests/support/sample'
import { checkContent } from '@/lib/check/check'
import { wordRulesSchema } from '@/lib/content/schema/word-rules'
import { kindNames, kinds } from '@/lib/content/kinds'
import { askedSchema } from '@/lib/content/schema/asked'
import { claimsSchema } from '@/lib/content/schema/claims'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import { sourcesSchema } from '@/lib/content/schema/source'
import { isJudged, textPlaces } from '@/lib/words/field-texts'
import type { FieldPath } from '@/lib/words/field-texts'
import type { Meaning } from '@/lib/words/fields'

/** A file that a test makes: what stands in it by its schema alone. */
type Made = { readonly path: string; readonly schema: z.ZodType; readonly value: unknown }

const documents: readonly Made[] = kindNames.flatMap((name) => {
  const { files, inLanguage, schema } = kinds[name]
  return samples(schema).map((value, index) => ({
    path: `${inLanguage ? 'en/' : ''}${files.replaceAll('*', `made-${index}`)}`,
    schema,
    value: (completed[name] ?? ((one) => one))(value),
  }))
})
const lists: readonly Made[] = Object.entries({
  'sources.json': sourcesSchema,
  'redirects.yaml': redirectsSchema,
  'own/redirects.yaml': redirectsSchema,
  'claims.yaml': claimsSchema,
  'asked.yaml': askedSchema,
  'sign-off.yaml': signOffSchema,
}).map(([path, schema]) => ({ path, schema, value: sample(schema) }))

const wordRulesFile = 'en/word-rules.yaml'
const words = wordRulesSchema.parse(parse(readFileSync(join('content', wordRulesFile), 'utf8')))
const plainWord = (phrases: readonly string[]) => phrases.find((phrase) => !phrase.includes('*')) ?? ''
/** A word that blames, a dose and a promise. */
const planted = [plainWord(words.blame.flatMap((one) => one.words)), '20 mg', plainWord(words.promises)].join(
  ' and ',
)
const rules = ['blame', 'doses', 'promises']
/** A proper name stands as it is; a dose has no place in it either. */
const rulesOf = (meaning: Meaning) => (meaning === 'name' ? ['doses'] : isJudged({ meaning }) ? rules : [])

const folder = mkdtempSync(join(tmpdir(), 'fields-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([...documents, ...lists].map((made) => [made.path, made] as const))(
  'a whole document can be made from the schema of %s',
  (_, { schema, value }) => {
    expect(schema.safeParse(value).error).toBeUndefined()
  },
)

test('a blame word, a dose and a promise are found in every field that a reader sees, of a name the dose alone', () => {
  const places = [...documents, ...lists].flatMap(plantAll)
  cpSync(join('content', wordRulesFile), join(folder, wordRulesFile))
  writeFileSync(join(folder, 'published.json'), '{}')
  const found = checkContent(folder, '2026-11-30').raw.files.flatMap((file) =>
    file.messages.flatMap(({ ruleId = '', line, column }) =>
      rules.includes(ruleId) ? [`${file.path.slice(folder.length + 1)}:${line}:${column} ${ruleId}`] : [],
    ),
  )
  expect(found.toSorted()).toEqual(
    places.flatMap(({ where, meaning }) => rulesOf(meaning).map((rule) => `${where} ${rule}`)).toSorted(),
  )
  expect(places.length).toBeGreaterThan(300)
})

test('texts whose words no rule judges are notes for those who write, and proper names', () => {
  const unjudged = new Set(
    // The words that the check looks for are notes, all of them.
    [...documents.filter(({ path }) => path !== wordRulesFile), ...lists].flatMap(({ path, schema }) =>
      textPlaces(schema)
        .filter((place) => rulesOf(place.meaning).length < rules.length && place.meaning !== 'code')
        .map((place) => `${place.meaning} ${path.replace(/^.*\//, '')} ${wayOf(place.path)}`),
    ),
  )
  // A field that joins this list goes unjudged: it is not shown, or its words are not ours.
  expect([...unjudged]).toEqual([
    'quote language.yaml name',
    'note made-0.mdx exempt.*.reason',
    'note made-0.mdx uncited.*.words',
    'note made-0.mdx uncited.*.reason',
    'note made-0.mdx questions.*.also.*',
    'link made-0.mdx questions.*.more',
    ...['exempt.*.reason', 'uncited.*.words', 'uncited.*.reason'].map((way) => `note way-through.mdx ${way}`),
    ...['basis', 'exempt.*.reason', 'uncited.*.words', 'uncited.*.reason'].map(
      (way) => `note made-0.yaml ${way}`,
    ),
    'link home.yaml questions.*.to',
    'link home.yaml quick.links.*.to',
    'note home.yaml exempt.*.reason',
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => `note made-${index}.yaml words.sms.never.*`),
    'note session-kinds.yaml kinds.*.basis',
    'note levels-of-care.yaml rungs.*.basis',
    'note levels-of-care.yaml choice.basis',
    'note levels-of-care.yaml stepDown.basis',
    ...['fit-my-week', 'my-share', 'compare'].flatMap((tool) =>
      ['basis', 'uncited.*.words', 'uncited.*.reason'].map((way) => `note ${tool}.yaml ${way}`),
    ),
    ...['link staff.yaml first.*.links.*', 'link staff.yaml groups.*.pieces.*.to', 'note staff.yaml basis'],
    ...['intro', 'example', 'medicine'].map((part) => `note program-page.yaml ${part}.basis`),
    ...['basis', 'uncited.*.words', 'uncited.*.reason'].map((way) => `note staff-paper.yaml ${way}`),
    'note text-messages.yaml basis',
    'note glossary.yaml exempt.*.reason',
    // Words of the street, and words that carry stigma where a note says which are kinder.
    'quote glossary.yaml terms.*.street.*',
    'quote glossary.yaml terms.*.note',
    'note glossary.yaml terms.*.forms.*',
    'link glossary.yaml terms.*.more',
    'note glossary.yaml terms.*.basis',
    'note glossary.yaml uncited.*.words',
    'note glossary.yaml uncited.*.reason',
    ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((index) =>
      ['basis', 'uncited.*.words', 'uncited.*.reason'].map((way) => `note made-${index}.yaml ${way}`),
    ),
    'note program-rules.yaml warnings.*.basis',
    ...['medicines', 'firstCall', 'wait', 'positiveTest', 'missedTest', 'using', 'missed', 'telling'].map(
      (group) => `note program-rules.yaml ${group}.basis`,
    ),
    'link common-words.yaml words.*.to',
    ...['dangers.*.words.*', 'same.*.*', 'ignored.*', 'endings.*.ends'].map(
      (way) => `note synonyms.yaml ${way}`,
    ),
    'name made-0.yaml name',
    ...[
      'people',
      'closures.*.why',
      'shortName',
      'discreetName',
      'place',
      'place.*',
      'languages',
      'languages.*',
    ].map((way) => `name made-0.yaml ${way}`),
    ...['name', 'levelName', 'exception.rule', 'programSays.rule'].map(
      (way) => `name made-0.yaml phases.*.${way}`,
    ),
    'name made-0.yaml phases.*.sessions.*.name',
    'name site.yaml publisher.name',
    'name local.yaml facts.address.lines.*',
    'name local.yaml facts.insurers.names.*',
    'name local.yaml facts.withdrawal-care.partners.*.name',
    'name local.yaml facts.contact-card.name',
    'note help-lines.yaml lines.*.source',
    'quote sources.json *.title',
    ...['family', 'given', 'literal'].map((way) => `quote sources.json *.author.*.${way}`),
    'quote sources.json *.container-title',
    'quote sources.json *.publisher',
    'quote sources.json *.volume',
    'quote sources.json *.issue',
    'quote sources.json *.page',
    'note redirects.yaml moved.*.why',
    'note claims.yaml claims.*.says',
    'note claims.yaml claims.*.dropped',
    'note claims.yaml claims.*.pending',
    'note asked.yaml asked.*.says',
    'note asked.yaml asked.*.dropped',
    'quote sign-off.yaml signed.*.name',
    'quote sign-off.yaml signed.*.license',
    'quote sign-off.yaml signed.*.role',
  ])
})

/** A field; every kind of session and level of care has the same ones. */
function wayOf(path: FieldPath): string {
  return path.join('.').replace(/^(kinds|rungs|warnings)\.[^.]+/, '$1.*')
}

/** Writes a document with the words in every text that is meant for people, and says where they stand. */
function plantAll({ path, schema, value }: Made) {
  // No object stands in two places.
  const made: unknown = JSON.parse(JSON.stringify(value))
  const marks = textPlaces(schema).flatMap((place) => {
    if (place.meaning === 'code' || place.meaning === 'link') return []
    return concrete(place.path, made).map((way, index) => {
      const mark = `mark-${path}-${place.path.join('-')}-${index}`.replaceAll(/[^\w-]/g, '-')
      changeText(made, way, (text) => `${text} ${planted} ${mark}.`)
      return { mark, meaning: place.meaning }
    })
  })
  const data = path.endsWith('.json') ? JSON.stringify(made, null, 2) : stringify(made, { lineWidth: 0 })
  const lines = (path.endsWith('.mdx') ? `---\n${data}---\n\nText.\n` : data).split('\n')
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), lines.join('\n'))
  return marks.map(({ mark, meaning }) => {
    const line = lines.findIndex((text) => text.includes(`${mark}.`))
    const before = /^\s*(?:- )*(?:(?:"[^"]+"|[\w -]+): )?/.exec(lines[line] ?? '')?.[0] ?? ''
    return { where: `${path}:${line + 1}:${before.length + 1}`, meaning }
  })
}

/** The ways to a place of the schema in one value. Alternatives that the value did not take are not among them. */
function concrete(path: FieldPath, value: unknown): readonly FieldPath[] {
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'string' ? [[]] : []
  if (typeof value !== 'object' || value === null) return []
  const keys = key === '*' ? Object.keys(value) : [key]
  return keys.flatMap((one) => concrete(rest, Reflect.get(value, one)).map((way) => [one, ...way]))
}
