import { blockWords } from '@/components/program-structure/block-words'
import { choiceLead, dayChoices } from '@/components/program-structure/day-choices'
import { daysInARow } from '@/lib/program/row-words'
import type { Block, WeekLayout } from '@/components/program-structure/week-layout'
import { optionsOf } from '@/lib/program/choice-ways'
import { timedSessions } from '@/lib/program/cycle'
import type { Day } from '@/lib/program/lists'
import type { Choice } from '@/lib/program/phase-schema'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import { choiceText } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What stands under the drawing with the number that stands in its blocks. */
export type WeekNote = {
  readonly number: number
  readonly sessions: readonly TimedSession[]
  /** Days that carry the number instead. */
  readonly days: readonly Day[]
  readonly text: string
  /** The alternatives of a choice, each in words. */
  readonly options: readonly string[]
}

/**
 * What the blocks alone would show wrongly or not at all: choices, and sessions that are not weekly, not counted,
 * optional or not the person's own, or whose block has no room for all. The same on several days is one note.
 * A choice among whole days comes first: its number stands beside the names of its days.
 */
export function weekNotes({ columns }: WeekLayout, phase: Phase, words: ProgramWords): readonly WeekNote[] {
  const keyed = columns.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const key = noteKey(block, phase, words)
      return key === undefined ? [] : [{ key, session: block.session }]
    }),
  )
  const ofDays = dayChoices(phase, words).map((choice) => ({ ...choice, sessions: [], options: [] }))
  const ofSessions = [...grouped(keyed, ({ key }) => key).values()].map((same) => {
    const sessions = same.map(({ session }) => session)
    const choice = phase.choices.find(({ id, of }) => of !== 'days' && id === sessions[0]?.choice)
    return {
      sessions,
      days: [],
      ...(choice === undefined
        ? { text: sameSessions(sessions, phase, words), options: [] }
        : optionsNote(choice, phase, words)),
    }
  })
  return [...ofDays, ...ofSessions].map((note, index) => ({ ...note, number: index + 1 }))
}

/** The same for blocks of one note; undefined for a block that says all there is to say. */
function noteKey({ session, isWhole }: Block, phase: Phase, words: ProgramWords): string | undefined {
  const choice = phase.choices.find(({ id }) => id === session.choice)
  if (choice !== undefined && choice.of !== 'days') return `choice ${choice.id}`
  const { more } = blockWords(session, phase, words)
  const [, , ...notes] = said(session, phase, words)
  if (isWhole && notes.every((note) => more.some(({ text }) => text === note))) return undefined
  return whatAndWhen(session, phase, words)
}

function whatAndWhen(session: TimedSession, phase: Phase, words: ProgramWords): string {
  return JSON.stringify([
    sessionName(session, words),
    sessionTime(session, words),
    sessionNotes(session, words),
  ])
}

/** "Lunch, Monday to Friday, noon to 12:30 pm, not counted in the hours". */
function sameSessions(sessions: readonly TimedSession[], phase: Phase, words: ProgramWords): string {
  const [first] = sessions
  if (first === undefined) return ''
  const [name, ...rest] = said(first, phase, words)
  const days = daysInARow([...new Set(sessions.map(({ day }) => day))], words)
  return [name, days, ...rest].join(', ')
}

/** Name, time, and what sets it apart; not what it can be chosen from, which stands above it. */
function said(session: TimedSession, phase: Phase, words: ProgramWords): readonly string[] {
  const choice = choiceText(session, phase, words, 'long')
  const notes = sessionNotes(session, words).filter((note) => !choice.includes(note))
  return [sessionName(session, words), sessionTime(session, words), ...notes]
}

/** "One of these:", and each alternative with its days. */
function optionsNote(choice: Choice, phase: Phase, words: ProgramWords) {
  const sessions = timedSessions(phase).filter(({ choice: own }) => own === choice.id)
  const lead = choiceLead(sessions, phase, words)
  const options = optionsOf(choice, sessions).map((option) => optionText(option, phase, words))
  return { text: fill(words.drawn.list, { lead, names: '' }).trim(), options }
}

/** The days once where all sessions of an alternative have the same: "Monday and Friday: Group, 10 to 11 am; Skills, 11 am to noon". */
function optionText(option: readonly TimedSession[], phase: Phase, words: ProgramWords): string {
  const same = [...grouped(option, (session) => whatAndWhen(session, phase, words)).values()]
  const days = same.map((sessions) => daysInARow([...new Set(sessions.map(({ day }) => day))], words))
  const [first] = days
  if (first === undefined || same.length === 1 || days.some((each) => each !== first))
    return same.map((sessions) => sameSessions(sessions, phase, words)).join('; ')
  const names = same
    .flatMap(([session]) => (session ? [[...said(session, phase, words)].join(', ')] : []))
    .join('; ')
  return fill(words.drawn.list, { lead: first, names })
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
