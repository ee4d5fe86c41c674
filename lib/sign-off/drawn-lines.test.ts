import { expect, test } from 'vitest'
import { drawnLines } from '@/lib/sign-off/drawn-lines'
import { smallPictures } from '@/tests/support/small-pictures'

test('scenes and numbers that are drawn are signed with the words', () => {
  expect(drawnLines(smallPictures.dots)).toEqual(['[drawn: from 9, to 16]'])
  expect(drawnLines(smallPictures.timeline)).toEqual(['[drawn: danger 1, danger 3, danger 0]'])
  expect(drawnLines(smallPictures.steps)).toEqual(['[drawn: door]'])
  expect(drawnLines(smallPictures.circle)).toEqual([])
})
