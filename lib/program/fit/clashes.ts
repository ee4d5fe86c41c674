import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'

/** When a person cannot come. */
export type BusyTime = {
  readonly day: Day
  /** Minutes since midnight, 0 to 1,440. */
  readonly from: number
  /** Minutes since midnight, after `from`. */
  readonly to: number
}

/** A session at a set time in which the person takes part; one over midnight ends after 1,440. */
export type FitSession = BusyTime & {
  /** False for one that a person may leave out. */
  readonly required: boolean
  /** False for one by video. */
  readonly travels: boolean
  /** Minutes that it takes, where a person may come at any time between its ends. */
  readonly lasts?: number | undefined
}

/** Sessions that clash, in the order in which they were given. */
export type Clashes<S> = { readonly required: readonly S[]; readonly optional: readonly S[] }

const midnight = 24 * 60

/**
 * True when the person is busy during the session, or on the way to or from it. A busy time that only touches is no
 * clash. `travelMinutes` is the way there, and as long again the way back; none to a session by video. The way ends at
 * midnight: nobody plans it into another day here.
 */
export function isTaken(session: FitSession, busy: readonly BusyTime[], travelMinutes: number): boolean {
  const way = session.travels ? travelMinutes : 0
  const ofDay = busy.filter(({ day }) => day === session.day)
  if (session.lasts !== undefined) return !hasRoom(session, session.lasts, ofDay, way)
  const { from, to } = session
  const isBusy = meets(ofDay, Math.max(0, from - way), Math.min(midnight, to + way))
  if (to <= midnight) return isBusy
  const nextDay = days[(days.indexOf(session.day) + 1) % days.length]
  return (
    isBusy ||
    meets(
      busy.filter(({ day }) => day === nextDay),
      0,
      to - midnight + way,
    )
  )
}

/** The sessions that clash, required and optional ones apart. */
export function clashes<S extends FitSession>(
  sessions: readonly S[],
  busy: readonly BusyTime[],
  travelMinutes: number,
): Clashes<S> {
  const found = sessions.filter((session) => isTaken(session, busy, travelMinutes))
  return {
    required: found.filter(({ required }) => required),
    optional: found.filter(({ required }) => !required),
  }
}

function meets(busy: readonly BusyTime[], from: number, to: number): boolean {
  return busy.some((time) => from < time.to && time.from < to)
}

/** True when something short finds room: at its start, or as soon as the person is back from a busy time. */
function hasRoom({ from, to }: BusyTime, lasts: number, busy: readonly BusyTime[], way: number): boolean {
  return [from, ...busy.map((time) => time.to + way)].some((start) => {
    const end = start + lasts
    return start >= from && end <= to && !meets(busy, Math.max(0, start - way), Math.min(midnight, end + way))
  })
}
