import { expect, test } from 'vitest'
import { outlineOf } from '@/lib/content/mdx/outline'
import { parseMdx } from '@/lib/content/mdx/parse'

const headings = (text: string) => outlineOf(parseMdx(text)).headings

test.each([
  ['## Alcohol {/* #alcohol */}', { id: 'alcohol', text: 'Alcohol', depth: 2 }],
  ['### Alcohol {/*#al-2*/}', { id: 'al-2', text: 'Alcohol', depth: 3 }],
  ['## What **is** it? {/* #what */}', { id: 'what', text: 'What is it?', depth: 2 }],
  ['Alcohol {/* #alcohol */}\n---', { id: 'alcohol', text: 'Alcohol', depth: 2 }],
  ['## Alcohol {/* #alcohol */}\r\n\r\nText', { id: 'alcohol', text: 'Alcohol', depth: 2 }],
])('%j has its id, and the comment is gone from its words', (text, heading) => {
  expect(headings(text)).toEqual([heading])
})

test.each([
  '## Alcohol',
  '## Alcohol {/* alcohol */}',
  '## Alcohol {/* #Al Cohol */}',
  '## {/* #a */} Alcohol',
])('%j has no id', (text) => {
  expect(headings(text)).toEqual([])
})
