import { hoursRangeText, hoursText } from '@/lib/program/amount-words'
import { counts } from '@/lib/program/counts-as-treatment'
import type { Weeks } from '@/lib/program/cycle'
import { minutesWithBreaks, ownMinutes, weekMinutes } from '@/lib/program/hours'
import { plainWeeks } from '@/lib/program/plain-week'
import { isTimed } from '@/lib/program/session-schema'
import { rhythm, sessionTime } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** Treatment time of a phase's weeks, where "a week" stands beside it: "9 hours, in some weeks up to 15 hours". */
export function phaseHours(phase: Weeks, words: ProgramWords): string {
  return hoursIn(phase, words, '{hours}', true)
}

/** The same with the week: "9 hours a week, in some weeks up to 15 hours", "half an hour every fourth week". */
export function hoursAWeek(phase: Weeks, words: ProgramWords): string {
  return hoursIn(phase, words, words.hoursAWeek, true)
}

/** The same inside a sentence, without the breaks: "9 hours of treatment a week", or shorter in what follows it. */
export function hoursInSentence(phase: Weeks, words: ProgramWords, isFirst: boolean): string {
  return hoursIn(phase, words, isFirst ? words.treatmentAWeek : words.hoursAWeek, false)
}

/** The same in fewer words: from the lightest week to the heaviest. */
export function hoursBriefly(phase: Weeks, words: ProgramWords, isFirst: boolean): string {
  const all = weekMinutes(phase)
  if (all.from === 0) return hoursInSentence(phase, words, isFirst)
  return fill(isFirst ? words.treatmentAWeek : words.hoursAWeek, { hours: hoursRangeText(all, words) })
}

/** Each week by `weekly`; with the short breaks beside it where they make a difference and are asked for. */
function hoursIn(phase: Weeks, words: ProgramWords, weekly: string, withBreaks: boolean): string {
  const { amounts } = words
  const all = weekMinutes(phase)
  const plain = plainWeeks(phase)
  const usual = weekMinutes(plain)
  if (all.to === 0) return amounts.noHours
  if (usual.from === 0) {
    const single = onlySession(phase, words)
    if (single !== undefined) return single
    if (usual.to === 0) return fill(amounts.onlySomeWeeks, { most: hoursText(all.to, words) })
  }
  const gross = minutesWithBreaks(plain)
  const net = fill(weekly, { hours: hoursRangeText(usual, words) })
  const hours =
    withBreaks && gross.to > usual.to
      ? fill(amounts.withBreaks, { hours: net, withBreaks: hoursRangeText(gross, words) })
      : net
  return all.to > usual.to ? fill(amounts.someWeeks, { hours, most: hoursText(all.to, words) }) : hours
}

/** A phase of one session that is not every week, as it is: "1 hour every other week". */
function onlySession({ sessions }: Weeks, words: ProgramWords): string | undefined {
  const [session, ...more] = sessions.filter(counts)
  if (session === undefined || more.length > 0) return undefined
  if (!isTimed(session)) return sessionTime(session, words)
  if (session.choice !== undefined || session.repeat === 'weekly') return undefined
  const amount = hoursText(ownMinutes(session), words)
  return fill(words.amounts.rhythm, { amount, rhythm: rhythm(session, words).join(', ') })
}
