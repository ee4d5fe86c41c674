import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SheetNotes } from '@/components/program-sheet/sheet-notes'
import { phase, program, session } from '@/lib/program/gallery-weeks'
import type { Program } from '@/lib/program/schema'
import { english } from '@/tests/support/english'

const notes = (given: Program) => renderToStaticMarkup(<SheetNotes program={given} words={english} />)
const oneOf = (starts: readonly (readonly [string, string])[]) =>
  phase(
    starts.map(([start, end]) => session('wed', start, end, 'group', { choice: 'wednesday' })),
    { choices: [{ id: 'wednesday', take: { from: 1, to: 1 }, of: 'sessions', chosen: 'each week' }] },
  )

test('times of which a person takes one are told, in their time zone', () => {
  const given = program(
    [
      oneOf([
        ['09:00', '12:00'],
        ['18:00', '21:00'],
      ]),
    ],
    { timeZone: ['Mountain'] },
  )
  expect(notes(given)).toContain(english.glance.times)
  expect(notes(given)).toContain(english.clock.zones.Mountain)
})

test('a choice among days of the same time is told by the drawn week alone', () => {
  const days = (['mon', 'wed', 'fri'] as const).map((day) =>
    session(day, '18:00', '21:00', 'group', { choice: 'days' }),
  )
  const choices = [{ id: 'days', take: { from: 2, to: 2 }, of: 'days', chosen: 'each week' } as const]
  expect(notes(program([phase(days, { choices })]))).toBe('')
})
