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
