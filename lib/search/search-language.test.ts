import { expect, test } from 'vitest'
import { termMaker } from '@/lib/search/search-language'

const terms = termMaker({
  ignored: ['the', "i'm"],
  endings: [
    { ends: 's', becomes: '' },
    { ends: 'ies', becomes: 'y' },
    { ends: 'ing', becomes: '' },
    { ends: 'ed', becomes: '' },
  ],
  same: [
    ['kicked out', 'sent away'],
    ['weed', 'pot', 'cannabis'],
  ],
})

test.each([
  ['Babies and the baby', ['baby', 'and', 'baby']],
  ['stopping, stopped, stops', ['stop', 'stop', 'stop']],
  ['using', ['using']],
  ['I’m sent away for pot', ['kickout', 'for', 'weed']],
  ['Café', ['cafe']],
  ['weeds', ['weed']],
  ['', []],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})
