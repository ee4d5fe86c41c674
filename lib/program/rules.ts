import { minutesOf, weekMinutes } from '@/lib/program/hours'
import { levelHours } from '@/lib/program/levels'
import { overlaps } from '@/lib/program/overlaps'
import type { Audience, Phase, Program, Session } from '@/lib/program/schema'

/** What is wrong with a program that has the right shape. */
export type ProgramProblem = {
  /** Where, from the top of the file: `['phases', 0, 'sessions', 3, 'end']`. */
  path: readonly (string | number)[]
  /** Phase, what was found, what is allowed, and the source where the rule has one. */
  message: string
}

/** Sessions lie between these times; later or earlier is most likely a slip. They compare as text. */
const earliest = '05:00'
const latest = '23:00'

/** Every problem of a program at once; an empty list means that it may be published. */
export function programProblems(program: Program): readonly ProgramProblem[] {
  return program.phases.flatMap((phase, index) =>
    [
      ...idProblems(program, index),
      ...weeksProblems(phase),
      ...sessionProblems(phase),
      ...overlapProblems(phase),
      ...hoursProblems(phase, program.who),
    ].map(({ path, message }) => ({
      path: ['phases', index, ...path],
      message: `phase "${phase.id}": ${message}`,
    })),
  )
}

function idProblems({ phases }: Program, index: number): readonly ProgramProblem[] {
  const first = phases.findIndex(({ id }) => id === phases[index]?.id)
  if (first === index) return []
  return [{ path: ['id'], message: `phase ${first + 1} has this id already; each phase needs its own` }]
}

function weeksProblems({ weeks }: Phase): readonly ProgramProblem[] {
  if (weeks.from <= weeks.to) return []
  const message = `weeks from ${weeks.from} to ${weeks.to}; "to" is at least "from"`
  return [{ path: ['weeks', 'to'], message }]
}

function sessionProblems({ sessions }: Phase): readonly ProgramProblem[] {
  return sessions.flatMap((session, index) => {
    const path = ['sessions', index] as const
    const outside = (['start', 'end'] as const)
      .filter((field) => !(session[field] >= earliest && session[field] <= latest))
      .map((field) => {
        const found = `${inWords(session)} has its ${field} at ${session[field]}`
        return { path: [...path, field], message: `${found}; sessions lie within ${earliest} to ${latest}` }
      })
    if (endsAfterStart(session)) return outside
    const message = `${inWords(session)} does not end after its start; a session ends later on the same day`
    return [...outside, { path: [...path, 'end'], message }]
  })
}

function overlapProblems({ sessions }: Phase): readonly ProgramProblem[] {
  return overlaps(sessions).map(({ earlier, later, laterIndex }) => ({
    path: ['sessions', laterIndex, 'start'],
    message: `${inWords(later)} starts before ${inWords(earlier)} has ended; sessions may touch, not overlap`,
  }))
}

/** Not judged while a session ends before it starts: the sum would mean nothing. */
function hoursProblems({ level, sessions }: Phase, who: Audience): readonly ProgramProblem[] {
  if (!sessions.every(endsAfterStart)) return []
  const minutes = weekMinutes(sessions)
  const { from, under, name, source } = levelHours[level][who]
  if (minutes >= from * 60 && (under === undefined || minutes < under * 60)) return []
  const bounds = [from > 0 ? `at least ${from}` : '', under === undefined ? '' : `under ${under}`]
  const allowed = bounds.filter(Boolean).join(' and ')
  const message = `${inHours(minutes)} treatment hours a week; ${name} is ${allowed} (${source})`
  return [{ path: ['sessions'], message }]
}

function endsAfterStart({ start, end }: Session): boolean {
  return minutesOf(end) > minutesOf(start)
}

function inWords({ day, kind, start, end }: Session): string {
  return `${day} ${start} to ${end} (${kind})`
}

/** Hours as a person would check them on paper: 8, 8.5, 8.08. */
function inHours(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100)
}
