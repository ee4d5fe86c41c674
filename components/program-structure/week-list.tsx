import type { ReactNode } from 'react'
import { kindColour } from '@/components/program-structure/kind-colours'
import { SessionText } from '@/components/program-structure/session-text'
import { counts } from '@/lib/program/counts-as-treatment'
import { sessionsByDay } from '@/lib/program/hours'
import type { DaySessions } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type WeekListProps = { phase: Phase; words: ProgramWords; className: string; zone: readonly string[] }

/** The week below 48rem: days in order, free days in a row folded into one, appointments last. */
export function WeekList({ phase, words, className, zone }: WeekListProps) {
  const appointments = phase.sessions.filter((session) => !isTimed(session))
  return (
    <ol className={`border-y border-line ${className}`}>
      {(appointments.length === phase.sessions.length ? [] : dayRuns(phase)).map((run) => (
        <Day key={run.first} phase={phase} sessions={run.sessions} words={words}>
          <span aria-hidden="true">{runName(run, words, 'short')}</span>{' '}
          <span className="sr-only">{runName(run, words, 'long')}</span>
        </Day>
      ))}
      {appointments.length > 0 ? (
        <Day phase={phase} sessions={appointments} words={words}>
          {words.session.noSetDay}
        </Day>
      ) : null}
      {zone.map((text) => (
        <li className="border-t border-line py-2 text-small" key={text}>
          {text}
        </li>
      ))}
    </ol>
  )
}

type DayProps = { phase: Phase; sessions: readonly Session[]; words: ProgramWords; children: ReactNode }

/** One row; the sessions drop under the day when large text leaves them no room beside it. */
function Day({ phase, sessions, words, children }: DayProps) {
  return (
    <li className="flex flex-wrap gap-x-3 gap-y-1 border-line py-1.5 not-first:border-t">
      <p className={`shrink-0 font-semibold ${sessions.length === 0 ? '' : 'w-16'}`}>{children}</p>
      {sessions.length === 0 ? (
        <p className="text-ink-soft">{words.week.noSession}</p>
      ) : (
        <ul className="grid min-w-0 grow basis-36 gap-1.5 leading-snug">
          {sessions.map((session, index) => (
            <li
              key={index}
              className={`border-l-4 px-3 py-0.5 wrap-anywhere ${counts(session) ? '' : 'border-dashed'} ${kindColour(session.kind).box}`}
            >
              <SessionText phase={phase} session={session} words={words} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function runName({ first, last, length }: DayRun, words: ProgramWords, form: 'short' | 'long'): string {
  if (length === 1) return words.days[first][form]
  const ends = { first: words.days[first][form], last: words.days[last][form] }
  return fill(length === 2 ? words.week.twoDays : words.week.moreDays, ends)
}

/** One row of the list: a day with sessions, or free days in a row. */
type DayRun = { first: Day; last: Day; length: number; sessions: DaySessions['sessions'] }

/** The week's rows for a phone, where seven rows of which three say "no session" waste the screen. */
function dayRuns(phase: Phase): readonly DayRun[] {
  const runs: DayRun[] = []
  for (const { day, sessions } of sessionsByDay(phase)) {
    const before = runs.at(-1)
    if (before && sessions.length === 0 && before.sessions.length === 0) {
      before.last = day
      before.length += 1
    } else {
      runs.push({ first: day, last: day, length: 1, sessions })
    }
  }
  return runs
}
