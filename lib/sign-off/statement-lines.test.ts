import { expect, test } from 'vitest'
import { statementLines } from '@/lib/sign-off/statement-lines'

test('the words stand under the names of their fields, and behind them what they rest on', () => {
  const text = {
    title: 'Levels of care',
    rungs: { iop: { what: 'You live at home.', sources: ['tip47', 'asam3'], basis: 'Read in a copy.' } },
    questions: ['Who calls me?', 'When?'],
    sources: [],
    uncited: [{ words: '9', reason: 'An hour of the day.' }],
    checked: '2026-11-22',
  }
  expect(statementLines(text)).toEqual([
    '[rungs]',
    '[iop]',
    'You live at home.',
    '[sources: tip47, asam3]',
    '[basis: Read in a copy.]',
    '[questions]',
    '- Who calls me?',
    '- When?',
  ])
})
