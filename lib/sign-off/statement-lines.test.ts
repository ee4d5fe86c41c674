import { expect, test } from 'vitest'
import { z } from 'zod'
import { statementLines } from '@/lib/sign-off/statement-lines'
import { isoDay, line, note, sourceKey } from '@/lib/words/fields'

const statement = { sources: z.array(sourceKey), basis: note(300).optional() }
const schema = z.object({
  title: line(70),
  rungs: z.record(z.string(), z.object({ what: line(160), ...statement })),
  questions: z.array(line(80)),
  ...statement,
  uncited: z.array(z.object({ words: note(40), reason: note(80) })),
  checked: isoDay,
})

test('the words stand under the names of their fields, and behind them what they rest on', () => {
  const text = {
    title: 'Levels of care',
    rungs: { iop: { what: 'You live at home.', sources: ['tip47', 'asam3'], basis: 'Read in a copy.' } },
    questions: ['Who calls me?', 'When?'],
    sources: [],
    uncited: [{ words: '9', reason: 'An hour of the day.' }],
    checked: '2026-11-22',
  }
  expect(statementLines(schema, text)).toEqual([
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
