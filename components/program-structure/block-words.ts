import type { BlockWords } from '@/components/program-structure/block-text'
import { midnight } from '@/components/program-structure/time-axis'
import { timedSessions } from '@/lib/program/cycle'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import type { TimeZone } from '@/lib/program/time-zones'
import { clockRange, timeOfDay } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { minutesAhead } from '@/lib/program/zone-clocks'
import { fill } from '@/lib/words/fill'

/** What the block of a session says: the program's name for it, when it is, and where, if that differs in this week. */
export function blockWords(
  session: TimedSession,
  phase: Pick<Phase, 'sessions'>,
  words: ProgramWords,
): BlockWords {
  const [from, to] = [minutesOf(session.start), endMinutes(session)]
  const { drawn, track, session: said } = words
  const { where } = session
  const [zone, ...zones] = track?.zones ?? []
  return {
    name: session.name ?? words.kinds[session.kind].short,
    range: zone === undefined ? clockRange(from, to, words) : inZone(zone, zone, from, to, words),
    more: [
      ...(zone === undefined ? [] : zones.map((other) => ({ text: inZone(other, zone, from, to, words) }))),
      ...(session.lasts === undefined ? [] : [{ text: drawn.anyTime }]),
      ...(to > midnight ? [{ text: fill(drawn.goesOn, { time: timeOfDay(to - midnight, words) }) }] : []),
      ...(isInBothPlaces(phase) && where !== 'elsewhere'
        ? [{ text: where === 'in person' ? said.here : said[where], sign: where }]
        : []),
    ],
  }
}

/** "6 to 9 Central", of times in the first zone. */
function inZone(zone: TimeZone, first: TimeZone, from: number, to: number, words: ProgramWords): string {
  const { winter, summer } = minutesAhead(zone, first)
  const ranges = [...new Set([winter, summer])].map((ahead) =>
    clockRange(from + ahead + midnight, to + ahead + midnight, words),
  )
  const [times = '', inSummer] = ranges
  return fill(words.clock.inFirstZone, {
    times: inSummer === undefined ? times : fill(words.clock.seasons, { winter: times, summer: inSummer }),
    zone: words.clock.zones[zone],
  })
}

/** True of a week whose sessions are not all in one place. */
function isInBothPlaces(phase: Pick<Phase, 'sessions'>): boolean {
  const places = timedSessions(phase).map(({ where }) => where)
  return new Set(places.filter((where) => where !== 'elsewhere')).size > 1
}
