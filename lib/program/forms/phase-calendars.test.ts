import { addressesOf } from '@/lib/links/addresses'
import { expect, test } from 'vitest'
import { appointment, phase, program, session } from '@/lib/program/gallery-weeks'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'

const at = addressesOf('/')

test('each phase has a week file and a file of all weeks', () => {
  expect(phaseCalendars(program(), at)).toEqual([
    {
      id: 'start',
      name: 'Start',
      week: '/program/fixture/start/appointments.ics',
      whole: '/program/fixture/start/phase.ics',
    },
  ])
})

test('there is no file without an entry', () => {
  const third = session('mon', '18:00', '19:00', 'medical', { repeat: 'monthly', week: 3 })
  const family = session('mon', '18:00', '19:00', 'family', { takesPart: 'family' })
  const whole = '/program/fixture/start/phase.ics'
  expect(phaseCalendars(program([phase([third])]), at)).toEqual([{ id: 'start', name: 'Start', whole }])
  expect(phaseCalendars(program([phase([third], { weeks: { from: 1, to: 2 } })]), at)).toEqual([])
  expect(phaseCalendars(program([phase([family, appointment('one-to-one', 30, 60)])]), at)).toEqual([])
})
