import { hoursRangeText } from '@/lib/program/amount-words'
import { sayDay } from '@/lib/dates/say-day'
import { visits, videoDays, weekMinutes } from '@/lib/program/hours'
import { usualHours } from '@/lib/program/level-words'
import { isUsual } from '@/lib/program/levels'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** Who it is for, where, in which languages, when one can start, and what is closed: each as a sentence. */
export function programFacts(program: Program, words: ProgramWords): readonly string[] {
  const { facts } = words
  const { place, states, languages } = program
  return [
    whoAndWhere(program, words),
    ...(place ?? []).map(sentence),
    ...(states === undefined ? [] : [fill(facts.states, { states: inARow(states, words.locale) })]),
    ...oneZone(program, words),
    fill(facts.languages, { languages: inARow(languages, words.locale) }),
    startText(program, words),
    ...closedDays(program, words),
  ]
}

/** The days without sessions, each stretch as a sentence. */
export function closedDays({ closures = [] }: Program, words: ProgramWords): readonly string[] {
  const { facts } = words
  return closures.map(({ from, to, why }) => {
    const days = dayRange(from, to, words)
    return why === undefined ? fill(facts.closedPlain, { days }) : fill(facts.closed, { why, days })
  })
}

/** In which time zone all times are; nothing where none is said, or where each time says its zones. */
export function oneZone({ timeZone = [] }: Program, { facts, clock }: ProgramWords): readonly string[] {
  const [zone, ...more] = timeZone
  return zone === undefined || more.length > 0 ? [] : [fill(facts.zone, { zone: clock.zones[zone] })]
}

/** Whom a program is for and where it meets, in one short sentence. */
export function whoAndWhere(program: Program, words: ProgramWords): string {
  return `${whoText(program, words)}, ${settingText(program, words)}.`
}

/** Whom a program is for: "For adults (18 and over)", "For adult women", "For people from 16 to 24". */
export function whoText({ who, people, ages }: Program, { who: said }: ProgramWords): string {
  if (people === undefined && ages === undefined) return said.usual[who]
  const whom = people ?? said.anyone
  if (ages === undefined) return fill(said.people, { people: whom })
  const aged =
    ages.to === undefined
      ? fill(said.agesFrom, { people: whom, from: ages.from })
      : fill(said.ages, { people: whom, from: ages.from, to: ages.to })
  return fill(said.people, { people: aged })
}

/** Where it meets: "in person", "by video"; "in person or by video" only where a person may choose. */
export function settingText({ setting, phases }: Program, words: ProgramWords): string {
  const mayChoose = phases.some(({ sessions }) =>
    sessions.some((one) => isTimed(one) && one.where === 'either'),
  )
  const isTimedAny = phases.some(({ sessions }) => sessions.some(isTimed))
  return setting === 'both' && isTimedAny && !mayChoose ? words.mixedSetting : words.settings[setting]
}

/** When a person can start: any week, or the next first days. */
export function startText({ start }: Program, words: ProgramWords): string {
  if (start === 'rolling') return words.facts.rolling
  return fill(words.facts.dates, {
    dates: inARow(
      start.map((day) => dayText(day, words)),
      words.locale,
    ),
  })
}

/** What the treatment hours leave out: travel where a person comes in, and practice at home; and how the hours are counted. */
export function onTopText(phase: Phase, program: Program, words: ProgramWords): string {
  return [travelText(phase, program, words), ...phaseFacts(phase, program, words)].filter(Boolean).join(' ')
}

function travelText(phase: Phase, { setting }: Program, { week }: ProgramWords): string {
  if (setting === 'virtual') return ''
  if (setting === 'in person') return week.travel
  if (visits(phase).to === 0 && phase.sessions.every(({ where }) => where === 'video')) return ''
  return videoDays(phase).to === 0 && phase.sessions.every(({ where }) => where === 'in person')
    ? week.travel
    : week.travelSomeDays
}

/** What a phase adds to its hours: the program's own number, practice at home, and hours outside the usual ones. */
export function phaseFacts(
  phase: Phase,
  { who }: Pick<Program, 'who'>,
  words: ProgramWords,
): readonly string[] {
  const { facts } = words
  const { homePractice, exception, programSays } = phase
  const rule = programSays?.rule
  const isOwn = exception !== undefined || rule !== undefined || isUsual(weekMinutes(phase), phase.level, who)
  return [
    ...(programSays
      ? [
          fill(facts.programSays, {
            hours: hoursRangeText(
              { from: programSays.hours.from * 60, to: programSays.hours.to * 60 },
              words,
            ),
            why: sentence(programSays.why),
          }),
        ]
      : []),
    ...(rule === undefined ? [] : [fill(facts.rule, { rule: sentence(rule) })]),
    ...(homePractice ? [fill(facts.homePractice, { minutes: hoursRangeText(homePractice, words) })] : []),
    ...(exception
      ? [fill(facts.exception, { reason: sentence(exception.reason), rule: sentence(exception.rule) })]
      : []),
    ...(isOwn ? [] : [fill(facts.unusual, { usual: usualHours(phase.level, who, words) })]),
  ]
}

/** A calendar day (ISO 8601) as it is said: "Monday, January 11, 2027". */
function dayText(day: string, { locale }: ProgramWords): string {
  return sayDay(day, locale, 'full')
}

function dayRange(from: string, to: string, words: ProgramWords): string {
  if (from === to) return dayText(from, words)
  return fill(words.facts.dayRange, { from: dayText(from, words), to: dayText(to, words) })
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
