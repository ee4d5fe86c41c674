import { expect, test } from 'vitest'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { unknownCss } from '@/tests/support/unknown-css'

/** What the style may use though one of the oldest browsers passes it over, and what its reader misses. */
const harmless: Readonly<Record<string, string>> = {
  'accent-color': 'ticked boxes have the colour of the system',
  'break-after': 'on paper a heading may stand alone at the foot',
  'break-after avoid': 'as above',
  'break-inside': 'on paper a paragraph may be cut',
  'column-span': 'on paper a safety block or a week is as narrow as a column',
  'column-span all': 'as above',
  'break-inside avoid': 'as above',
  'color-scheme': 'fields of a form stay light on a dark page',
  'color-scheme dark': 'as above',
  'color-scheme light': 'as above',
  'content-visibility': 'goes with details-content',
  'content-visibility visible': 'as above',
  'details-content': 'a closed part is not printed',
  'focus-visible': 'the focus has the ring of the browser',
  has: 'the short sheet prints with the head of the page; the answer of Fit my week stands in its place',
  'media forced-colors': 'such a browser cannot force colours',
  'media hover': 'no line comes under a link of the menu; it has a place of its own',
  'media prefers-color-scheme': 'the page is light',
  'media prefers-contrast': 'contrast is 7 to 1, not more',
  'media scripting': 'without scripts a form that needs them is shown, beside what says all of it',
  min: 'cards stand in one column',
  'overflow-wrap anywhere': 'a very long word breaks later; `break-word` of the whole page holds it',
  page: 'the sheet has the margins of all pages',
  'scroll-margin-top': 'a heading that was jumped to stands at the very top',
  'scroll-padding-bottom': 'the focus may stand under the answer of Fit my week',
  'text-decoration dotted': 'marks a word that opens, which such a browser cannot open',
  'text-decoration-thickness': 'the line under the part of the guide that one reads is thin',
  'text-size-adjust': 'has a prefix there, or nothing to adjust',
  'text-underline-offset': 'the line under a link is nearer',
  'text-wrap': 'the lines of a heading differ in length',
  'text-wrap balance': 'as above',
  'user-select all': 'a tap takes a word, not the whole text',
}

const styles = new Set(
  pages.flatMap(({ dom }) => dom.querySelectorAll('style').map(({ textContent }) => textContent)),
)
const unknown = new Map([...styles].flatMap((style) => [...unknownCss(style)]))

test('the style uses nothing that Chrome 69, Safari 12 or Firefox 60 needs and does not know', () => {
  const problems = [...unknown].filter(([name]) => !(name in harmless))
  expectNone(
    problems.map(
      ([name, browsers]) =>
        `${name}: not in ${browsers.join(', ')}; write it another way, or say here what its reader misses`,
    ),
  )
})

test('what is said to be missed is still used', () => {
  expect(Object.keys(harmless).filter((name) => !unknown.has(name))).toEqual([])
})
