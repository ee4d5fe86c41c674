import type { TimeZone } from '@/lib/program/time-zones'
import { minutesAhead } from '@/lib/program/zone-clocks'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

const noon = 12 * 60
const dayLength = 24 * 60

/** The clock without am or pm: "6", "5:30". `minutes` since midnight. */
export function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12
  const rest = minutes % 60
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`
}

/** A time of day: "6 pm", "9:30 am", "noon", "1 am the next day". */
export function timeOfDay(minutes: number, words: ProgramWords): string {
  const { clock: said } = words
  if (minutes > dayLength) return fill(said.nextDay, { time: timeOfDay(minutes - dayLength, words) })
  if (minutes % dayLength === 0) return said.midnight
  if (minutes === noon) return said.noon
  return fill(minutes < noon ? said.am : said.pm, { time: clock(minutes) })
}

/**
 * From one time to another; am or pm once when it is the same: "6 to 8 pm", "11 am to 1 pm". In the words of a track of
 * several time zones it is said in each: "7 to 10 pm Eastern, 6 to 9 pm Central time".
 */
export function timeRange(from: number, to: number, words: ProgramWords): string {
  const [first, ...others] = words.track?.zones ?? []
  if (first === undefined) return rangeText(from, to, words)
  const inFirst = fill(words.clock.inFirstZone, {
    times: rangeText(from, to, words),
    zone: words.clock.zones[first],
  })
  return [inFirst, ...others.map((zone) => rangeIn(zone, first, { from, to }, words))].join(', ')
}

/** The same for the drawing, where the hour lines say which half of the day it is: "6 to 8". */
export function clockRange(from: number, to: number, words: ProgramWords): string {
  return fill(words.clock.range, { from: clock(from), to: clock(to) })
}

function rangeText(from: number, to: number, words: ProgramWords): string {
  const sameHalf = from < noon === to < noon && to < dayLength && from !== noon && from !== 0
  return fill(words.clock.range, {
    from: sameHalf ? clock(from) : timeOfDay(from, words),
    to: timeOfDay(to, words),
  })
}

function rangeIn(
  zone: TimeZone,
  first: TimeZone,
  { from, to }: { from: number; to: number },
  words: ProgramWords,
): string {
  const { winter, summer } = minutesAhead(zone, first)
  const after = (minutes: number) => {
    const begin = from + minutes
    const day = Math.floor(begin / dayLength) * dayLength
    return rangeText(begin - day, to + minutes - day, words)
  }
  const times =
    winter === summer
      ? after(winter)
      : fill(words.clock.seasons, { winter: after(winter), summer: after(summer) })
  return fill(words.clock.inZone, { times, zone: words.clock.zones[zone] })
}
