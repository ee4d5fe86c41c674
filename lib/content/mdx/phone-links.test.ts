import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseMdx } from '@/lib/content/mdx/parse'
import { phoneLinks } from '@/lib/content/mdx/phone-links'
import { phoneShape } from '@/lib/links/telephone'

test.each([
  ['Call 911 or 988.', ['911', '988']],
  ['Call 1-800-662-4357, please', ['1-800-662-4357']],
  [
    '(800) 662-4357 and 800.662.4357 and +1 800 662 4357',
    ['(800) 662-4357', '800.662.4357', '+1 800 662 4357'],
  ],
  ['Dial 211', ['211']],
  ['the source acog711, a room x911', []],
  ['1911 or 9112 or 2-911', []],
  ['in 1999, 12 people, 1,250 hours, 2026-11-21', []],
])('%s holds the numbers %j', (text, numbers) => {
  expect(text.match(phoneShape) ?? []).toEqual(numbers)
})

/** The text with each number that became a link in angle brackets. */
function linked(text: string): string {
  const tree = parseMdx(text)
  phoneLinks()(tree)
  let result = ''
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') result += node.value
    if (node.type === 'mdxJsxTextElement')
      for (const { value } of node.attributes) if (typeof value === 'string') result += `<${value}>`
  })
  return result
}

test.each([
  ['Call 988.', 'Call <988>.'],
  ['988', '<988>'],
  ['911, 988', '<911>, <988>'],
  ['**Call 911** now, or 1-800-662-4357', 'Call <911> now, or <1-800-662-4357>'],
  ['## Call 988 {/* #call */}', 'Call <988>'],
  ['Nothing to call', 'Nothing to call'],
  ['**988**', '<988>'],
  ['[Call 988](/help/)', 'Call 988'],
  ['[Call **988**](/help/)', 'Call 988'],
])('%s becomes %s', (text, result) => {
  expect(linked(text)).toBe(result)
})
