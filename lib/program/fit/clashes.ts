import type { Day } from '@/lib/program/lists'

/** When a person cannot come. */
export type BusyTime = {
  readonly day: Day
  /** Minutes since midnight, 0 to 1,440. */
  readonly from: number
  /** Minutes since midnight, after `from`. */
  readonly to: number
}

/** A session at a set time in which the person takes part. */
export type FitSession = BusyTime & {
  /** False for one that a person may leave out. */
  readonly required: boolean
}

/** Sessions that clash, in the order in which they were given. */
export type Clashes<S> = { readonly required: readonly S[]; readonly optional: readonly S[] }

const midnight = 24 * 60

/**
 * The sessions during which, or on the way to or from which, the person is busy. A busy time that only touches is no
 * clash. `travelMinutes` is the way there, and as long again the way back: 0 for a program by video. The way ends at
 * midnight: nobody plans it into another day here.
 */
export function clashes<S extends FitSession>(
  sessions: readonly S[],
  busy: readonly BusyTime[],
  travelMinutes: number,
): Clashes<S> {
  const found = sessions.filter(({ day, from, to }) => {
    const leave = Math.max(0, from - travelMinutes)
    const back = Math.min(midnight, to + travelMinutes)
    return busy.some((time) => time.day === day && leave < time.to && time.from < back)
  })
  return {
    required: found.filter(({ required }) => required),
    optional: found.filter(({ required }) => !required),
  }
}
