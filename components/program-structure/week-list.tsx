import { dayRuns } from '@/components/program-structure/day-runs'
import type { DayRun } from '@/components/program-structure/day-runs'
import { kindColour } from '@/components/program-structure/kind-colours'
import { SessionText } from '@/components/program-structure/session-text'
import type { Phase } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type WeekListProps = { phase: Phase; words: ProgramWords }

/** The week below 48rem: days in order, free days in a row folded into one. */
export function WeekList({ phase, words }: WeekListProps) {
  return (
    <ol className="border-y border-line md:hidden print:hidden">
      {dayRuns(phase).map((run) => (
        // The times drop under the day when large text leaves them no room beside it.
        <li
          key={run.first}
          className="flex flex-wrap gap-x-3 gap-y-1 border-line py-2.5 not-first:border-t"
        >
          <p className="w-20 shrink-0 font-semibold">
            <span aria-hidden="true">{runName(run, words, 'short')}</span>
            <span className="sr-only">{runName(run, words, 'long')}</span>
          </p>
          {run.sessions.length === 0 ? (
            <p className="text-ink-soft">{words.week.noSession}</p>
          ) : (
            <ul className="grid min-w-0 grow basis-36 gap-1.5 leading-snug">
              {run.sessions.map((session) => (
                <li
                  key={session.start}
                  className={`border-l-4 px-3 py-1 wrap-anywhere ${kindColour(session.kind).box}`}
                >
                  <SessionText session={session} words={words} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

function runName({ first, last, length }: DayRun, words: ProgramWords, form: 'short' | 'long'): string {
  if (length === 1) return words.days[first][form]
  const ends = { first: words.days[first][form], last: words.days[last][form] }
  return fill(length === 2 ? words.week.twoDays : words.week.moreDays, ends)
}
