import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { guard } from '@/lib/content/mdx/guard'
import { parseMdx } from '@/lib/content/mdx/parse'

function run(text: string) {
  guard()(parseMdx(text), new VFile(text))
}

test.each([
  ['import x from "y"', 'import and export are not allowed'],
  ['export const x = 1', 'import and export are not allowed'],
  ['{1 + 1}', 'expressions in braces are not allowed'],
  ['It is {x}.', 'expressions in braces are not allowed'],
])('%s stops Contentlayer', (text, message) => {
  expect(() => run(text)).toThrow(message)
})

test('text with ids of headings and components passes', () => {
  expect(() => run('## A {/* #a */}\n\n<SafetyBlock danger="overdose" />')).not.toThrow()
})
