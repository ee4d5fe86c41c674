import { endMinutes, minutesOf } from '@/lib/program/hours'
import { mustCome } from '@/lib/program/counts-as-treatment'
import { isTimed } from '@/lib/program/session-schema'
import type { Program } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { timeRange } from '@/lib/program/time-words'
import { english } from '@/tests/support/english'

/** Minutes without a session after which a person has left. */
const longGap = 120

type Stretch = { readonly from: number; readonly to: number }

/**
 * The time of day from the first start to the last end of all days and parts, as it would be said; undefined where
 * somebody is there all that time on some day.
 */
export function emptySpan({ phases }: Program): string | undefined {
  const stretches = phases.flatMap(({ sessions }) => stretchesOf(sessions.filter(isTimed).filter(mustCome)))
  const from = Math.min(...stretches.map((one) => one.from))
  const to = Math.max(...stretches.map((one) => one.to))
  const isReal = stretches.some((one) => one.from === from && one.to === to)
  return stretches.length === 0 || isReal ? undefined : timeRange(from, to, english)
}

/** When somebody is there, day by day, without the long gaps. */
function stretchesOf(sessions: readonly TimedSession[]): readonly Stretch[] {
  return [...new Set(sessions.map(({ day }) => day))].flatMap((day) => {
    const stretches: Stretch[] = []
    const inOrder = sessions
      .filter((session) => session.day === day)
      .toSorted((a, b) => minutesOf(a.start) - minutesOf(b.start))
    for (const session of inOrder) {
      const last = stretches.at(-1)
      const [from, to] = [minutesOf(session.start), endMinutes(session)]
      if (last === undefined || from - last.to > longGap) stretches.push({ from, to })
      else stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    }
    return stretches
  })
}
