import { expect, test } from 'vitest'
import { isMistakable } from '@/lib/words/mistakable'

test.each([
  ['week', 'weak'],
  ['wait', 'weight'],
  ['write', 'right'],
  ['knight', 'night'],
  ['phone', 'fone'],
  ['cost', 'coast'],
  ['bill', 'pill'],
  ['fix', 'six'],
  ['plan', 'plans'],
  ['rides', 'writes'],
  ['form', 'from'],
  ['check', 'cheque'],
  ['moon', 'noun'],
])('%s may be taken for %s', (one, other) => {
  expect(isMistakable(one, other)).toBe(true)
  expect(isMistakable(other, one)).toBe(true)
})

test.each([
  ['week', 'work'],
  ['today', 'tonight'],
  ['call', 'cost'],
  ['family', 'first'],
])('%s is not taken for %s', (one, other) => {
  expect(isMistakable(one, other)).toBe(false)
})
