import { days } from '@/lib/program/lists'
import type { Day, SessionKind } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { usualPart } from '@/lib/program/session-schema'
import type { AppointmentSession, Session, TimedSession } from '@/lib/program/session-schema'

/** A session in one line: `session('mon', '18:00', '20:00', 'group')`. */
export function session(
  day: Day,
  start: string,
  end: string,
  kind: SessionKind,
  more: Partial<TimedSession> = {},
): TimedSession {
  return {
    day,
    start,
    end,
    kind,
    takesPart: usualPart(kind),
    required: true,
    repeat: 'weekly',
    week: 1,
    where: 'in person',
    ...more,
  }
}

/** A session by appointment, in minutes a week unless something else is given. */
export function appointment(
  kind: SessionKind,
  from: number,
  to: number,
  per: AppointmentSession['appointment']['per'] = 'week',
): AppointmentSession {
  return {
    kind,
    takesPart: usualPart(kind),
    required: true,
    where: 'in person',
    appointment: { minutes: { from, to }, per, times: { from: 1, to: 1 } },
  }
}

/** A phase, lawful for an adult IOP unless something else is given. */
export function phase(sessions: Phase['sessions'] = threeEvenings, more: Partial<Phase> = {}): Phase {
  const whatChanges = 'You learn the routine and meet your group.'
  const goals = ['Get to know your group.']
  return {
    id: 'start',
    name: 'Start',
    level: 'iop',
    weeks: { from: 4, to: 6 },
    whatChanges,
    goals,
    choices: [],
    sessions,
    ...more,
  }
}

/** A program for adults, an example, with the given phases. */
export function program(phases: readonly Phase[] = [phase()], more: Partial<Program> = {}): Program {
  return {
    id: 'fixture',
    name: 'Fixture track, example',
    summary: 'A week that a test has made up.',
    who: 'adult',
    setting: 'in person',
    languages: ['English'],
    start: 'rolling',
    example: true,
    order: 'in turn',
    ...more,
    phases: phases.map((one) => ({ ...one, sessions: one.sessions.map((each) => placed(each, more)) })),
  }
}

/** Where a program by video or in both ways has its sessions when they do not say. */
function placed(session: Session, { setting }: Partial<Program>): Session {
  if (session.where !== 'in person' || setting === undefined || setting === 'in person') return session
  return { ...session, where: setting === 'virtual' ? 'video' : 'either' }
}

/** Three evenings of three hours: the smallest lawful adult IOP. */
export const threeEvenings: Phase['sessions'] = [
  session('mon', '18:00', '21:00', 'group'),
  session('wed', '18:00', '21:00', 'group'),
  session('thu', '18:00', '21:00', 'group'),
]

const longName = 'Understanding withdrawal, sleep and stress with your family'

/** Weeks at the edges of what the component must draw; all lawful, all examples. */
export const fixtures: Readonly<Record<string, Program>> = {
  'longest-names': program(
    [
      phase(
        days.map((day, index) =>
          session(day, '11:30', '12:50', index % 2 ? 'one-to-one' : 'case-management', { name: longName }),
        ),
        { name: 'A phase with a name of forty characters' },
      ),
    ],
    { id: 'longest-names', name: 'A daytime track whose name takes all sixty characters it may' },
  ),
  'one-session-week': program(
    [phase([session('thu', '18:15', '19:45', 'group')], { level: 'outpatient', weeks: { from: 1, to: 1 } })],
    { id: 'one-session-week', name: 'One session a week, example' },
  ),
  'every-day-filled': program(
    [
      phase(
        days.flatMap((day) => [
          session(day, '08:30', '09:00', 'check-in'),
          session(day, '09:00', '10:15', 'group'),
          session(day, '13:00', '13:45', 'peer-support'),
        ]),
      ),
    ],
    { id: 'every-day-filled', name: 'Every day filled, example' },
  ),
  'half-hour-offsets': program(
    [
      phase([
        session('mon', '05:30', '08:30', 'medical'),
        session('tue', '10:30', '13:30', 'education'),
        session('fri', '19:30', '22:30', 'family'),
        session('sun', '22:30', '23:00', 'one-to-one'),
      ]),
    ],
    { id: 'half-hour-offsets', name: 'Half-hour offsets, example' },
  ),
  'by-appointment-only': program(
    [
      phase([appointment('one-to-one', 50, 60), appointment('medical', 20, 30, 'month')], {
        level: 'outpatient',
        homePractice: { from: 60, to: 120 },
      }),
    ],
    { id: 'by-appointment-only', name: 'By appointment only, example' },
  ),
  'not-every-week': program(
    [
      phase([
        ...threeEvenings,
        session('tue', '18:00', '19:00', 'family', { repeat: 'every other week' }),
        session('tue', '18:00', '19:00', 'skills', { repeat: 'every other week', week: 2 }),
        session('fri', '18:00', '18:30', 'medical', { repeat: 'every fourth week', week: 3 }),
        session('wed', '18:00', '19:30', 'family', { takesPart: 'family' }),
        session('sat', '10:00', '11:00', 'mutual-help', { required: false }),
        session('mon', '17:30', '17:45', 'drug-test'),
        appointment('one-to-one', 50, 60),
      ]),
    ],
    { id: 'not-every-week', name: 'Not the same every week, example' },
  ),
  'optional-only': program(
    [
      phase(
        [
          session('thu', '18:00', '19:30', 'group', { required: false }),
          session('sat', '10:00', '11:00', 'mutual-help'),
        ],
        {
          id: 'aftercare',
          name: 'Aftercare',
          level: 'outpatient',
        },
      ),
    ],
    { id: 'optional-only', name: 'Nothing required, example' },
  ),
  teen: program(
    [phase([session('mon', '15:30', '18:30', 'group'), session('wed', '15:30', '18:30', 'skills')])],
    { id: 'teen', name: 'Teens, example', who: 'teen' },
  ),
  virtual: program(undefined, {
    id: 'virtual',
    name: 'By video, example',
    setting: 'virtual',
    states: ['Indiana', 'Ohio'],
    languages: ['English', 'Spanish'],
    start: ['2027-01-11', '2027-02-08'],
    closures: [{ from: '2026-12-24', to: '2027-01-01', why: 'holidays' }],
  }),
  'four-phases': program(
    [
      phase(
        days.slice(0, 5).map((day) => session(day, '09:00', '13:00', 'group')),
        { level: 'php', id: 'day', name: 'Day program' },
      ),
      phase([...threeEvenings, appointment('one-to-one', 30, 60)]),
      phase([session('mon', '18:00', '20:00', 'group')], {
        id: 'step-down',
        name: 'Step-down',
        level: 'outpatient',
      }),
      phase([session('mon', '18:00', '19:00', 'peer-support')], {
        id: 'aftercare',
        name: 'Aftercare',
        level: 'outpatient',
      }),
    ],
    { id: 'four-phases', name: 'Four phases, example' },
  ),
}
