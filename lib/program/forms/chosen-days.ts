import { optionsOf, partsOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import { isFirm } from '@/lib/program/firm-choice'
import { dayTimes, sessionNotesOf, stretchesOf } from '@/lib/program/forms/day-times'
import type { Stretch } from '@/lib/program/forms/day-times'
import type { FormWords } from '@/lib/program/forms/form-words'
import type { Day } from '@/lib/program/lists'
import { partOfDay } from '@/lib/program/presence'
import { shortDaysInARow } from '@/lib/program/row-words'
import type { Choice, Phase } from '@/lib/program/phase-schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow, oneOf } from '@/lib/words/in-a-row'

/** How a time is told: by the clock, or by the part of the day, which is shorter and the same on more days. */
export type Telling = 'clock' | 'part'

/** A day of a choice: of all its alternatives a person takes one, and each has its stretches of time. */
type ChosenDay = { readonly day: Day; readonly alternatives: readonly (readonly Stretch[])[] }

/**
 * When the sessions are, with the days of a choice named in a few words: "2 of Mon, Wed, Fri, evenings". Undefined
 * where no choice is one of days, or its days differ.
 */
export function chosenDayTimes(
  phase: Phase,
  isMeant: (session: TimedSession) => boolean,
  words: ProgramWords,
  formWords: FormWords,
  telling: Telling,
): string | undefined {
  const own = new Set(timedSessions(phase).filter(isMeant))
  const isOfDays = ({ id }: Choice) => [...own].some((one) => one.choice === id && !isFirm(one, phase))
  const choices = phase.choices.filter(isOfDays)
  const texts = choices.map((choice) => choiceOfDays(choice, phase, own, words, formWords, telling))
  if (choices.length === 0 || texts.includes(undefined)) return undefined
  const isFixed = (session: TimedSession) =>
    own.has(session) && !choices.some(({ id }) => id === session.choice)
  const fixed = dayTimes(phase, isFixed, words, formWords)
  return [...(fixed === '' ? [] : [fixed]), ...texts].join('; ')
}

function choiceOfDays(
  choice: Choice,
  phase: Phase,
  own: ReadonlySet<TimedSession>,
  words: ProgramWords,
  { sms }: FormWords,
  telling: Telling,
): string | undefined {
  const options = optionsOf(choice, [...own])
  const days = options.map((option) => dayOf(option, choice, words))
  if (options.length < optionsOf(choice, timedSessions(phase)).length) return undefined
  // With a note of its own, the few words would not be true of all.
  if (options.flat().some((session) => sessionNotesOf(session, words) !== '')) return undefined
  if (new Set(days.map((one) => one?.day)).size < days.length) return undefined
  const times = new Set(days.map((one) => one && timesText(one, telling, words)))
  const [only] = times
  if (times.size !== 1 || only === undefined) return undefined
  const names = shortDaysInARow(
    days.flatMap((one) => (one ? [one.day] : [])),
    words,
  )
  const { from, to } = choice.take
  const take = from === to ? String(from) : fill(words.amounts.range, { from, to })
  const named = from >= options.length ? names : fill(sms.ofDays, { take, days: names })
  return fill(words.times.at, { days: named, times: only })
}

/** The one day of an option; undefined where it has more than one, or where a person takes several of its parts. */
function dayOf(
  option: readonly TimedSession[],
  { each }: Choice,
  words: ProgramWords,
): ChosenDay | undefined {
  const [first] = option
  if (first === undefined || option.some(({ day }) => day !== first.day)) return undefined
  if (each !== undefined && each > 1) return undefined
  const alternatives = each === undefined ? [option] : partsOf(option)
  return {
    day: first.day,
    alternatives: alternatives.map((part) => stretchesOf(part, (session) => sessionNotesOf(session, words))),
  }
}

function timesText({ alternatives }: ChosenDay, telling: Telling, words: ProgramWords): string | undefined {
  if (alternatives.flat().some(({ isOpen }) => isOpen)) return undefined
  const texts = alternatives.map((stretches) =>
    inARow(
      [
        ...new Set(
          stretches.map((one) =>
            telling === 'clock' ? timeRange(one.from, one.to, words) : words.times.parts[partOfDay(one)].all,
          ),
        ),
      ],
      words.locale,
    ),
  )
  return oneOf([...new Set(texts)], words.locale)
}
