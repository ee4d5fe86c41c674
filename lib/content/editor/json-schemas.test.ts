import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { kindNames, kinds } from '@/lib/content/kinds'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { jsonSchemas, schemaFile } from '@/lib/content/editor/json-schemas'

const schemas = jsonSchemas()

const ajv = new Ajv({ strict: false, validateFormats: false })

/** What ajv says of a value; it makes a judge of a schema once, and takes long to. */
function judge(file: string, value: unknown): string {
  const isRight = ajv.validate(schemas.get(file) ?? false, value)
  return isRight ? '' : ajv.errorsText()
}

test('the schemas of the repository are those of the code; npm run schemas writes them', () => {
  const folder = 'content/schemas'
  const written = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  expect(written).toEqual(
    new Map([...schemas].map(([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`])),
  )
})

test('every file of the content is right by its schema', () => {
  const problems = readRawContent('content').documents.map(
    ({ file, kind, yaml }) => `${file.path} ${judge(schemaFile(kind), yaml.value)}`,
  )
  expect(problems.filter((line) => !line.endsWith(' '))).toEqual([])
  expect(problems.length).toBeGreaterThan(40)
})

test('a wrong word, a field too much and a missing field are wrong by the schema too', () => {
  const site = {
    status: 'draft',
    name: 'A guide',
    canonical: 'https://guide.example',
    leaveTo: 'https://www.weather.gov/',
  }
  expect(judge('site.schema.json', site)).toBe('')
  expect(judge('site.schema.json', { ...site, status: 'live' })).toContain('status')
  expect(judge('site.schema.json', { ...site, colour: 'red' })).toContain('additional')
  expect(judge('site.schema.json', { ...site, name: undefined })).toContain("'name'")
  expect(judge('local.schema.json', { facts: { admissions: { phone: { number: '555 0142' } } } })).not.toBe(
    '',
  )
})

test('most fields say what they are for', () => {
  const site = Object.entries(schemas.get('site.schema.json')?.properties ?? {})
  expect(site.filter(([, { description = '' }]) => description.length < 20).map(([name]) => name)).toEqual([])
  for (const kind of kindNames) expect(schemas.has(schemaFile(kind)), kinds[kind].files).toBe(true)
})
