import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parseMdx } from '@/lib/content/mdx/parse'
import { wholeContent } from '@/tests/support/whole-content'

/** As Contentlayer reads a text. */
const contentlayers = unified().use(remarkParse).use(remarkMdx).use(remarkGfm)

test.each([
  'See https://example.org/a or HTTP://example.org.',
  'See www.example.org and Www.example.org.',
  'Write to staff@example.org, a+b@example.org or mailto:staff@example.org.',
  'Not ~this~ and not ~~that~~.',
  'A note[^1].\n\n[^1]: Below.',
  '- [ ] open\n- [x] done\n- [\t] open\n\n* [X] done',
  '| A | B |\n| - | :-: |\n| https://example.org | `x` \\| y [@key] |',
])('a text is read as Contentlayer reads it: %j', (text) => {
  expect(parseMdx(text)).toEqual(contentlayers.parse(text))
})

test('so are all texts of the guide, but for the ids of headings', () => {
  const texts = [...wholeContent()].flatMap(([path, text]) =>
    path.endsWith('.mdx')
      ? [text.slice(text.indexOf('\n---', 3) + 4).replaceAll(/ \{\/\*.*?\*\/\}/g, '')]
      : [],
  )
  expect(texts.length).toBeGreaterThan(10)
  for (const text of texts) expect(parseMdx(text)).toEqual(contentlayers.parse(text))
})
