import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { stringify } from 'yaml'
import { changeText, sample } from '@/tests/support/sample'
import { kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import { collect } from '@/lib/content/raw/collection'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import { fieldTexts, isRead } from '@/lib/words/field-texts'

/** A document made from its schema, in which every text that a reader sees, and every link, is another one. */
function made(kind: KindName, path: string) {
  const { schema, format } = kinds[kind]
  const value: unknown = JSON.parse(JSON.stringify(sample(schema)))
  fieldTexts(schema, value).forEach((field, index) => {
    if (isRead(field) || field.meaning === 'link')
      changeText(value, field.path, (text) => `${text.slice(0, -3)}${String(index).padStart(3, '0')}`)
  })
  const data = stringify(value, { lineWidth: 0 })
  const file = new VFile({ path, value: format === 'mdx' ? `---\n${data}---\n\nThe body.\n` : data })
  const document = readRawDocument(file, path)
  if (document?.data === undefined) throw new Error(`${path} was refused: ${file.messages.join('\n')}`)
  return { document, texts: fieldTexts(schema, value).filter((one) => isRead(one) || one.meaning === 'link') }
}

const signed = (...documents: readonly ReturnType<typeof made>['document'][]) =>
  signableTexts(collect(documents, 'en'), [])

test.each([
  ['Article', 'en/articles/start/made.mdx'],
  ['Section', 'en/sections/start.mdx'],
  ['ServicePage', 'en/service-pages/help.mdx'],
  ['SafetyBlock', 'en/safety/stopping.mdx'],
  ['OwnPage', 'en/pages/made.mdx'],
] as const)('every field of the kind %s that a reader sees is signed with its text, once', (kind, path) => {
  const { document, texts } = made(kind, path)
  const lines = signed(document)[0]?.text.split('\n') ?? []
  const times = texts.map(({ text }) => lines.filter((line) => line.replace(/^- /, '') === text).length)
  expect(times).toEqual(texts.map(() => 1))
  expect(lines).toContain('The body.')
})

test('the first page is signed with its links, but for the warning, which the block on stopping answers for', () => {
  const home = made('Home', 'en/home.yaml')
  const [block, page] = signed(made('SafetyBlock', 'en/safety/stopping.mdx').document, home.document)
  const holds = (text: string | undefined, inWarning: boolean) =>
    home.texts
      .filter(({ path }) => (path[0] === 'warning') === inWarning)
      .filter((one) => text?.split('\n').includes(one.text) !== true)
  expect(holds(page?.text, false)).toEqual([])
  expect(holds(block?.text, true)).toEqual([])
  expect(holds(page?.text, true)).toHaveLength(3)
})

test('the topics of the glossary are signed with it: they bring its warnings', () => {
  const path = 'en/glossary.yaml'
  const { document } = made('Glossary', path)
  const [text] = signed(document)
  const topics = kinds.Glossary.schema.parse(document.data).topics
  expect(topics).not.toEqual([])
  expect(text?.text).toContain(`[SafetyBlock danger: ${topics[0] ?? ''}]`)
})

test('a picture is signed with what the program has told in it', () => {
  const file = (path: string) => {
    const document = readRawDocument(new VFile({ path, value: readFileSync(join('content', path)) }), path)
    if (document === undefined) throw new Error(`${path} cannot be read`)
    return document
  }
  const documents = ['en/pictures/first-call.yaml', 'en/program-rules.yaml', 'site.yaml'].map(file)
  const own = '  - You call IOP Guide. Who answers: Our staff, all day.'
  const phone = { number: '1-555-555-0142', who: 'Our staff', hours: 'all day', cost: 'Free' }
  const path = 'local.yaml'
  const value = stringify({ facts: { admissions: { phone, checked: '2026-11-02' } } })
  const told = readRawDocument(new VFile({ path, value }), path)
  const textWith = (more: readonly ReturnType<typeof file>[]) =>
    signed(...documents, ...more).find(({ id }) => id === 'picture/first-call')?.text ?? ''
  expect(textWith([])).not.toContain(own)
  expect(textWith(told === undefined ? [] : [told])).toContain(own.trim())
})
