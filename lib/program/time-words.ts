import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

const noon = 12 * 60

/** The clock without am or pm: "6", "5:30". `minutes` since midnight. */
export function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12
  const rest = minutes % 60
  return rest === 0 ? String(hour) : `${hour}:${String(rest).padStart(2, '0')}`
}

/** A time of day: "6 pm", "9:30 am", "noon". */
export function timeOfDay(minutes: number, words: ProgramWords): string {
  if (minutes === noon) return words.clock.noon
  return fill(minutes < noon ? words.clock.am : words.clock.pm, { time: clock(minutes) })
}

/** From one time to another; am or pm once when it is the same: "6 to 8 pm", "11 am to 1 pm". */
export function timeRange(from: number, to: number, words: ProgramWords): string {
  const sameHalf = from < noon === to < noon && from !== noon
  return fill(words.clock.range, {
    from: sameHalf ? clock(from) : timeOfDay(from, words),
    to: timeOfDay(to, words),
  })
}

/** The same for the drawing, where the hour lines say which half of the day it is: "6 to 8". */
export function clockRange(from: number, to: number, words: ProgramWords): string {
  return fill(words.clock.range, { from: clock(from), to: clock(to) })
}
