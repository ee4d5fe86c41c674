import { expect, test } from 'vitest'
import { fitSessions, hasTravel } from '@/lib/program/fit/fit-sessions'
import { appointment, phase, program, session } from '@/lib/program/gallery-weeks'

const parents = session('wed', '18:00', '19:00', 'family', { takesPart: 'family' })
const together = session('wed', '19:00', '20:00', 'family')
const early = session('mon', '09:00', '10:30', 'group')
const late = session('mon', '11:00', '12:00', 'drug-test', { required: false })

test('only what the person comes to at a set time is compared: not the family’s own session, not an appointment', () => {
  const found = fitSessions(phase([parents, together, appointment('one-to-one', 50, 60)]))
  expect(found.map(({ session: one }) => one)).toEqual([together])
})

test('sessions come Monday first, by start, with their minutes and whether they are required', () => {
  expect(fitSessions(phase([together, late, early]))).toEqual([
    { day: 'mon', from: 540, to: 630, required: true, session: early },
    { day: 'mon', from: 660, to: 720, required: false, session: late },
    { day: 'wed', from: 1140, to: 1200, required: true, session: together },
  ])
})

test('travel counts unless the program is by video alone', () => {
  const settings = ['in person', 'both', 'virtual'] as const
  expect(settings.map((setting) => hasTravel(program(undefined, { setting })))).toEqual([true, true, false])
})
