import { addressesOf } from '@/lib/links/addresses'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { english } from '@/tests/support/english'
import { appointment, fixtures, phase, program } from '@/lib/program/gallery-weeks'
import { programFile, programFileJsonSchema } from '@/lib/program/forms/program-file'

const place = { canonical: 'https://iop-guide.example', at: addressesOf('/'), draft: true }
const schema = programFileJsonSchema(place)

/** Every field of a JSON Schema that has no description, by its path. */
function undescribed(node: unknown, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node ? Object.entries(node.properties ?? {}) : []
  const bare = own.filter(
    ([, field]) => !(typeof field === 'object' && field !== null && 'description' in field),
  )
  return [
    ...bare.map(([name]) => `${path}.${name}`),
    ...Object.entries(node).flatMap(([name, inner]) => undescribed(inner, `${path}.${name}`)),
  ]
}

test('the schema has an address of its own, and says of each field what it is', () => {
  expect(schema).toMatchObject({
    $id: 'https://iop-guide.example/program/program.schema.json',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: expect.arrayContaining(['draft', 'example', 'phases', 'totals']) as unknown,
  })
  expect(undescribed(schema, '')).toEqual([])
})

test('the file leads to its schema and to its page', () => {
  expect(programFile(program(), english, place)).toMatchObject({
    $schema: schema.$id,
    version: 2,
    page: 'https://iop-guide.example/program/fixture/',
    draft: true,
    closures: [],
    totals: {
      treatmentMinutes: { from: 540, to: 540 },
      weeks: { from: 4, to: 6 },
      earliestStart: '18:00',
      latestEnd: '21:00',
    },
  })
})

test('each session says whether it counts, and nothing is made up where all is by appointment', () => {
  const [first] = programFile(fixtures['not-every-week'] ?? program(), english, place).phases
  expect(first?.sessions.filter((one) => !one.counts).map(({ kind }) => kind)).toEqual([
    'family',
    'mutual-help',
    'drug-test',
  ])
  const all = programFile(
    program([phase([appointment('one-to-one', 30, 60)], { level: 'outpatient' })]),
    english,
    place,
  )
  expect(all.phases[0]).not.toHaveProperty('earliestStart')
  expect(all.totals).not.toHaveProperty('latestEnd')
})

test('what is not as the schema says is refused', () => {
  const ajv = new Ajv2020({ formats: { uri: true, date: true } })
  const isValid = ajv.compile(schema)
  const file = programFile(program(), english, place)
  expect(isValid(file)).toBe(true)
  expect(isValid({ ...file, extra: 1 })).toBe(false)
  expect(isValid({ ...file, start: ['2027-02-30'] })).toBe(false)
  expect(isValid({ ...file, totals: { ...file.totals, latestEnd: '9 pm' } })).toBe(false)
  expect(isValid({ ...file, totals: { ...file.totals, visits: { from: 1, to: 8 } } })).toBe(false)
})
