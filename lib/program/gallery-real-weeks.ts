import { appointment, fixtures, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { days } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'

const weekdays = days.slice(0, 5)
const one = { from: 1, to: 1 }

/** Weeks as real programs have them: choices, folded gaps, windows, places, time zones, rhythms; all examples. */
export const realWeeks: Readonly<Record<string, Program>> = {
  exception: program(
    [
      phase(
        days.slice(0, 5).map((day) => session(day, '09:00', '13:00', 'group')),
        {
          exception: {
            reason: 'a fifth morning is added for people who asked for it',
            rule: 'Made-up rule 1, an example',
          },
        },
      ),
    ],
    { id: 'exception', name: 'With an exception, example' },
  ),
  choices: program(
    [
      phase(
        [
          session('mon', '18:30', '20:15', 'group', { name: 'First step group' }),
          session('tue', '18:30', '20:15', 'group', { name: 'Men’s group', choice: 'tuesday' }),
          session('tue', '18:30', '20:15', 'group', { name: 'Women’s group', choice: 'tuesday' }),
          session('tue', '20:15', '20:30', 'break'),
          session('tue', '20:30', '21:30', 'education'),
          session('thu', '18:30', '21:30', 'skills', { breaks: 15 }),
          session('sat', '09:00', '12:00', 'family', { name: 'Families' }),
        ],
        { choices: [{ id: 'tuesday', take: one, of: 'sessions', chosen: 'at the start' }] },
      ),
      phase(
        weekdays.flatMap((day) => [
          session(day, '08:30', '12:00', 'group', { choice: 'days' }),
          session(day, '12:00', '12:30', 'meal', { choice: 'days', name: 'Lunch' }),
          session(day, '12:30', '14:00', 'case-management', { choice: 'days', name: 'Jobs' }),
        ]),
        {
          id: 'days',
          name: 'Days',
          choices: [{ id: 'days', take: { from: 3, to: 4 }, of: 'days', chosen: 'each week' }],
        },
      ),
      phase(
        [
          session('wed', '10:00', '11:00', 'group', { choice: 'group' }),
          session('thu', '18:00', '19:00', 'group', { choice: 'group' }),
        ],
        {
          id: 'later',
          name: 'Later',
          level: 'outpatient',
          weeks: { from: 12 },
          choices: [{ id: 'group', take: one, of: 'sessions', chosen: 'at the start' }],
        },
      ),
    ],
    { id: 'choices', name: 'Choices, example' },
  ),
  'windows-and-places': program(
    [
      phase([
        ...days.slice(0, 6).map((day) => session(day, '04:30', '11:00', 'dosing', { lasts: 10 })),
        session('mon', '05:00', '07:45', 'group'),
        session('wed', '05:00', '07:45', 'group', { where: 'video' }),
        session('fri', '22:00', '01:00', 'group', { where: 'either', name: 'Night group' }),
        session('wed', '04:45', '08:30', 'child-care', { required: false }),
        session('sat', '17:00', '20:00', 'family', {
          repeat: 'monthly',
          which: ['first', 'third'],
          name: 'Family day',
        }),
        appointment('one-to-one', 30, 60, 'month'),
      ]),
      phase([session('tue', '07:00', '08:00', 'group')], {
        id: 'less',
        name: 'Less',
        level: 'outpatient',
      }),
    ],
    { id: 'windows-and-places', name: 'Places, example', order: 'as needed' },
  ),
  'two-time-zones': program([phase(threeEvenings.slice(0, 2).map((each) => ({ ...each, where: 'video' })))], {
    id: 'two-time-zones',
    name: 'Zones, example',
    setting: 'virtual',
    states: ['Indiana', 'Kentucky'],
    timeZone: ['Eastern', 'Central'],
  }),
}

/** Every week of the gallery. */
export const galleryWeeks: Readonly<Record<string, Program>> = { ...fixtures, ...realWeeks }
