import { expect, test } from 'vitest'
import { elementsOf } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { kindsOf, usedRules } from '@/lib/export/style/used-rules'

const page =
  '<h1 class="used flex">x</h1><h2>x</h2><p class="md:px-2 [&amp;>a]:flex"><a>x</a></p><ul class="gap"><li>x</li></ul>'
const borne = kindsOf(elementsOf(readHtml(page).document))

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
  ['a tag that nobody is goes, and * is everybody', 'table,h1>*{a:b}table .used{a:b}', 'h1>*{a:b}'],
  [
    'classes that stand together must stand on one element',
    '.used.flex{a:b}h1.used{a:b}.gap.flex{a:b}p.used{a:b}.gap .flex{a:b}',
    '.used.flex{a:b}h1.used{a:b}.gap .flex{a:b}',
  ],
  ['what stands inside :not() decides nothing', '.used:not(.gone){a:b}', '.used:not(.gone){a:b}'],
  [
    'of what stands inside :is(), :where() and :has() one must be there',
    ':is(.gone,.used) a{a:b}body:has(.gone){a:b}:where(:is(.gone)) a{a:b}body:has(>.used){a:b}',
    ':is(.gone,.used) a{a:b}body:has(>.used){a:b}',
  ],
  [
    'the names of :is() in old browsers are asked in the same way',
    ':-webkit-any(.gone,.used) a{a:b}:-moz-any(body:has(.gone),.gone){a:b}',
    ':-webkit-any(.gone,.used) a{a:b}',
  ],
  [
    'a part of a class must stand on the same element',
    '.used[class*=flex]>a{a:b}.gap[class*=flex]>a{a:b}p[class*=flex]{a:b}h2[class*="flex"]{a:b}',
    '.used[class*=flex]>a{a:b}p[class*=flex]{a:b}',
  ],
  [
    'other attributes and states decide nothing',
    'li[hidden]{a:b}li:hover{a:b}',
    'li[hidden]{a:b}li:hover{a:b}',
  ],
  [
    'a media query that is empty then goes too',
    '@media print{.gone{a:b}}@media print{.used{a:b}}',
    '@media print{.used{a:b}}',
  ],
  ['a dot in a quoted value is no class', 'a[href$=".gone"]{a:b}', 'a[href$=".gone"]{a:b}'],
])('%s', (_, style, smaller) => {
  expect(usedRules(style, borne)).toBe(smaller)
})
