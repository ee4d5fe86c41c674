import { expect, test } from 'vitest'
import { hasArticleStyle, styleFor } from '@/lib/export/site-style'
import { elementsOf } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'

const borne = new Set(['used', 'md:px-2', '[&>a]:flex'])

test.each([
  [
    'a rule without a class stays',
    ':focus-visible{outline:1px}h1,a[href^="https"]:after{color:red}',
    ':focus-visible{outline:1px}h1,a[href^="https"]:after{color:red}',
  ],
  [
    'a class that is borne stays, however it is written',
    '.used>h2{a:b}.md\\:px-2{a:b}.\\[\\&\\>a\\]\\:flex>a{a:b}',
    '.used>h2{a:b}.md\\:px-2{a:b}.\\[\\&\\>a\\]\\:flex>a{a:b}',
  ],
  ['a class that nobody bears goes, alone or behind another', '.gone{a:b}.used .gone{a:b}h1.gone{a:b}', ''],
  ['of a list only what can match stays', '.gone,.used,h1{a:b}', '.used,h1{a:b}'],
  [
    'what stands inside :not() or :has() decides nothing',
    '.used:not(.gone){a:b}body:has(.gone){a:b}',
    '.used:not(.gone){a:b}body:has(.gone){a:b}',
  ],
  [
    'a media query that is empty then goes too',
    '@media print{.gone{a:b}}@media print{.used{a:b}}',
    '@media print{.used{a:b}}',
  ],
  ['a dot in a quoted value is no class', 'a[href$=".gone"]{a:b}', 'a[href$=".gone"]{a:b}'],
])('%s', (_, style, smaller) => {
  expect(styleFor(style, borne)).toBe(smaller)
})

function takesArticleStyle(file: string, html = '<p>x</p>'): boolean {
  return hasArticleStyle(file, elementsOf(readHtml(html).document))
}

test.each([
  ['start/what/index.html', true],
  ['es/family/how/index.html', true],
  ['start/index.html', false],
  ['program/family/sheet/index.html', false],
  ['index.html', false],
])('%s takes the style of articles: %s', (file, expected) => {
  expect(takesArticleStyle(file)).toBe(expected)
})

test('an article with a script keeps the whole style: a script may add classes', () => {
  const file = 'start/what/index.html'
  expect(takesArticleStyle(file, '<script type="module" src="/elements/x.js"></script>')).toBe(false)
  expect(takesArticleStyle(file, '<script type="application/ld+json">{}</script>')).toBe(true)
})
