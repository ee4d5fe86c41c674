import { amount } from '@/lib/program/amount-words'
import { optionsOf, partsOf } from '@/lib/program/choice-ways'
import type { Option } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import type { Choice, Phase } from '@/lib/program/phase-schema'
import type { Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName } from '@/lib/program/session-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { oneOf } from '@/lib/words/in-a-row'

/**
 * The words as they are said of one track: times in each of its time zones, and with each session where it is, where the
 * track has more places than one, and what it can be chosen from.
 */
export function trackWords(words: ProgramWords, { phases, timeZone = [] }: Program): ProgramWords {
  const places = new Set(phases.flatMap(({ sessions }) => sessions.map(({ where }) => where)))
  const differs =
    ['in person', 'video', 'either'].filter((where) => places.has(where as Session['where'])).length > 1
  const notes = phases.flatMap((phase) =>
    phase.sessions.map(
      (session) =>
        [
          session,
          [...(differs ? placeNote(session, words) : []), ...choiceText(session, phase, words, 'long')],
        ] as const,
    ),
  )
  return { ...words, track: { zones: timeZone.length > 1 ? timeZone : [], notes: new Map(notes) } }
}

function placeNote({ where }: Session, { session }: ProgramWords): readonly string[] {
  if (where === 'elsewhere') return []
  return [where === 'in person' ? session.here : session[where]]
}

/** "one of these: Men's group or Women's group", "3 to 5 of these 5 days, you choose which, anew each week"; `short` gives no names. */
export function choiceText(
  session: Session,
  phase: Phase,
  words: ProgramWords,
  length: 'short' | 'long',
): readonly string[] {
  const choice = isTimed(session) ? phase.choices.find(({ id }) => id === session.choice) : undefined
  if (choice === undefined) return []
  const options = optionsOf(choice, timedSessions(phase))
  if (choice.take.from >= options.length && choice.each === undefined) return []
  const names = length === 'long' && choice.each === undefined ? namesOf(options, words) : undefined
  const text =
    choice.each === undefined
      ? taken(choice, options.length, names, words)
      : takenOfEach(choice, choice.each, options, words)
  if (choice.chosen === 'each week') return [fill(words.choices.eachWeek, { choice: text })]
  const isOne = choice.take.from === 1 && choice.take.to === 1
  return [isOne ? text : fill(words.choices.atTheStart, { choice: text })]
}

function taken(
  { take, of }: Choice,
  count: number,
  names: readonly string[] | undefined,
  { choices, locale, amounts }: ProgramWords,
): string {
  if (take.from === 1 && take.to === 1)
    return names === undefined ? choices.one : fill(choices.oneNamed, { names: oneOf(names, locale) })
  return fill(choices.several, {
    take: countOf(take, amounts),
    of: amount(count, choices.of[of]),
  })
}

/** "3 of these 4 days, 1 session on each, you choose which"; `options` are the days. */
function takenOfEach(
  { take }: Choice,
  count: number,
  options: readonly Option[],
  { choices, amounts }: ProgramWords,
): string {
  if (take.from === 1 && take.to === 1 && count === 1) return choices.one
  const isGrouped = options.some((option) => partsOf(option).length < option.length)
  const each = amount(count, isGrouped ? choices.of.options : choices.of.sessions)
  const of = amount(options.length, choices.of.days)
  if (take.from >= options.length) return fill(choices.onEach, { each, of })
  return fill(choices.severalOnEach, { take: countOf(take, amounts), of, each })
}

function countOf(take: Choice['take'], { range }: ProgramWords['amounts']): string {
  return take.from === take.to ? String(take.to) : fill(range, take)
}

/** What tells the options apart in a word or two: their names, else their days. */
function namesOf(options: readonly Option[], words: ProgramWords): readonly string[] | undefined {
  if (options.length > mostNamed) return undefined
  const names = options.map(([first]) => first && sessionName(first, words))
  const onDays = options.map(([first]) => first && words.days[first.day].long)
  return [names, onDays]
    .map((all) => all.filter((one) => one !== undefined))
    .find((all) => new Set(all).size === options.length)
}
/** More alternatives than this are told by what stands beside them. */
const mostNamed = 3
