import { expect, test } from 'vitest'
import { framePlaces, sentencesAt } from '@/lib/sign-off/frame-sentences'
import { englishLabels } from '@/tests/support/english'

test.each(framePlaces.flatMap(({ at, ...place }) => at.map((one) => ({ ...place, at: one }))))(
  '$group, $at: the place exists and holds text',
  ({ group, at }) => {
    const found = at
      .split('.')
      .reduce<unknown>((value, name) => Reflect.get(Object(value), name), englishLabels[group])
    expect(JSON.stringify(found)).toMatch(/[a-z]{3}/)
  },
)

test('sentences and templates are printed, short labels are not', () => {
  const sentences = sentencesAt(englishLabels, { group: 'fit', at: ['form', 'result.one'], reason: '' })
  expect(sentences).toContain('1 session clashes: {session}.')
  expect(sentences.join(' ')).toContain('If a night shift runs past midnight')
  expect(sentences).not.toContain('Clear all')
})
