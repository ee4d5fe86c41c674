import { expect, test } from 'vitest'
import { wordDiff } from '@/lib/sign-off/report'

test('only lines that changed are shown, with what went and what came', () => {
  expect(wordDiff('You can call.\nIt is free.\n', 'You may call.\nIt is free.\n')).toEqual([
    'You [-can-]{+may+} call.',
  ])
})

test('a line that went or came is marked whole, and nothing is shown for the same text', () => {
  expect(wordDiff('One.\nTwo.\n', 'One.\n')).toEqual(['[-Two.-]'])
  expect(wordDiff('One.\n', 'One.\nTwo.\nThree.\n')).toEqual(['{+Two.+}', '{+Three.+}'])
  expect(wordDiff('Same.\n', 'Same.\n')).toEqual([])
})
