import { days } from '@/lib/program/schema'
import type { Day, Phase, Program, Session, SessionKind } from '@/lib/program/schema'

/** A session in one line: `session('mon', '18:00', '20:00', 'group')`. */
export function session(day: Day, start: string, end: string, kind: SessionKind, name?: string): Session {
  return name === undefined ? { day, start, end, kind } : { day, start, end, kind, name }
}

/** A phase, lawful for an adult IOP unless something else is given. */
export function phase(sessions: Phase['sessions'] = threeEvenings, more: Partial<Phase> = {}): Phase {
  const whatChanges = 'You learn the routine and meet your group.'
  const weeks = { from: 4, to: 6 }
  return { id: 'start', name: 'Start', level: 'iop', weeks, whatChanges, sessions, ...more }
}

/** A program for adults, an example, with the given phases. */
export function program(phases: readonly Phase[] = [phase()], more: Partial<Program> = {}): Program {
  return {
    id: 'fixture',
    name: 'Fixture track, example',
    summary: 'A week that a test has made up.',
    who: 'adult',
    setting: 'in person',
    example: true,
    phases: [...phases],
    ...more,
  }
}

/** Three evenings of three hours: the smallest lawful adult IOP. */
export const threeEvenings: Phase['sessions'] = [
  session('mon', '18:00', '21:00', 'group'),
  session('wed', '18:00', '21:00', 'group'),
  session('thu', '18:00', '21:00', 'group'),
]

const longName = 'Understanding withdrawal, sleep and stress with your family'

/** Weeks at the edges of what the component must draw; all lawful. */
export const fixtures: Readonly<Record<string, Program>> = {
  'longest names': program(
    [
      phase(
        days.map((day, index) =>
          session(day, '11:30', '12:50', index % 2 ? 'one-to-one' : 'case-management', longName),
        ),
        { name: 'A phase with a name of forty characters' },
      ),
    ],
    { name: 'A daytime track whose name takes all sixty characters it may' },
  ),
  'one-session week': program([
    phase([session('thu', '18:15', '19:45', 'group')], { level: 'outpatient', weeks: { from: 1, to: 1 } }),
  ]),
  'every day filled': program([
    phase(
      days.flatMap((day) => [
        session(day, '08:30', '09:00', 'check-in'),
        session(day, '09:00', '10:15', 'group'),
        session(day, '13:00', '13:45', 'peer-support'),
      ]),
    ),
  ]),
  'half-hour offsets': program([
    phase([
      session('mon', '05:30', '08:30', 'medical'),
      session('tue', '10:30', '13:30', 'education'),
      session('fri', '19:30', '22:30', 'family'),
      session('sun', '22:30', '23:00', 'one-to-one'),
    ]),
  ]),
  teen: program(
    [phase([session('mon', '15:30', '18:30', 'group'), session('wed', '15:30', '18:30', 'skills')])],
    { who: 'teen', setting: 'virtual', example: false },
  ),
}
