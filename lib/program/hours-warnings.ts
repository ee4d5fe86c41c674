import type { Range } from '@/lib/program/amount-schema'
import { minutesWithBreaks, weekMinutes } from '@/lib/program/hours'
import { isUsual, levelHours } from '@/lib/program/levels'
import { levelsOfCare } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/phase-schema'
import type { ProgramProblem } from '@/lib/program/problem'
import type { Program } from '@/lib/program/schema'

/**
 * Hours outside the usual ones of the level of care, or an exception that none needs. Programs lie outside them
 * lawfully, under the rules of their state, so this is a remark to staff: the page tells the hours as they are.
 */
export function hoursWarnings(phase: Phase, program: Program): readonly ProgramProblem[] {
  return [...levelWarnings(phase, program), ...ownNumberWarnings(phase)]
}

function levelWarnings(phase: Phase, { who }: Program): readonly ProgramProblem[] {
  const { exception, programSays } = phase
  const { from, under, name, source } = levelHours[phase.level][who]
  const own = programSays?.rule === undefined ? undefined : inMinutes(programSays.hours)
  const counted = own ?? weekMinutes(phase)
  const bounds = [from > 0 ? `at least ${from}` : '', under === undefined ? '' : `under ${under}`]
  const usual = `${name} is usually ${bounds.filter(Boolean).join(' and ')} (${source})`
  const found = `${inHours(counted)} treatment hours a week`
  if (isUsual(counted, phase.level, who))
    return exception === undefined
      ? []
      : [{ path: ['exception'], message: `an exception that is not needed: ${found}; ${usual}; take it out` }]
  if (exception !== undefined) return ruleWarnings(exception.rule)
  const withBreaks = minutesWithBreaks(phase)
  const breaks = isUsual(withBreaks, phase.level, who)
    ? ` Breaks alone make the difference: with them it is ${inHours(withBreaks)}.`
    : ''
  return [
    {
      path: ['level'],
      message:
        `${found}; ${usual}.${breaks} Your word for the level stays. ` +
        'Where a rule of your state or payer allows these hours, name it: exception: { reason: …, rule: … }',
    },
  ]
}

/** The program's own number stands beside the counted hours, so staff see once that the two differ. */
function ownNumberWarnings(phase: Phase): readonly ProgramProblem[] {
  if (phase.programSays === undefined) return []
  const says = inMinutes(phase.programSays.hours)
  const counted = weekMinutes(phase)
  const withBreaks = minutesWithBreaks(phase)
  if (says.from === counted.from && says.to === counted.to)
    return [
      { path: ['programSays'], message: `your number is the counted one, ${inHours(counted)}; take it out` },
    ]
  return [
    {
      path: ['programSays', 'hours'],
      message:
        `your number is ${inHours(says)} hours a week; the sessions come to ${inHours(counted)}, ` +
        `with short breaks ${inHours(withBreaks)}. The page tells both`,
    },
  ]
}

/** A rule that staff and readers can look up carries a number, or a name of three words or more. */
function ruleWarnings(rule: string): readonly ProgramProblem[] {
  const names = rule.match(/\p{Lu}\p{L}+/gu) ?? []
  if (/\d/.test(rule) || names.length >= 3) return []
  return [
    {
      path: ['exception', 'rule'],
      message: `"${rule}" cites no rule that one can look up; write its number or its full name, like 28 Pa. Code 701.1`,
    },
  ]
}

/** Care that grows again from one phase to the next, where people go through them in turn. */
export function risingWarnings(
  phase: Phase,
  before: Phase | undefined,
  { order }: Program,
): readonly ProgramProblem[] {
  if (before === undefined || order === 'as needed') return []
  const warnings: ProgramProblem[] = []
  const why =
    'where your program goes on so, nothing is wrong; else put the phases in their order; ' +
    'only where each person moves up and down as they need, write order: as needed above the phases'
  if (levelsOfCare.indexOf(phase.level) > levelsOfCare.indexOf(before.level)) {
    const message = `level of care ${phase.level} after ${before.level} in "${before.id}"; ${why}`
    warnings.push({ path: ['level'], message })
  }
  const [now, then] = [weekMinutes(phase), weekMinutes(before)]
  if (now.to > then.to) {
    const found = `${inHours(now)} treatment hours a week after ${inHours(then)} in "${before.id}"`
    warnings.push({ path: ['sessions'], message: `${found}; ${why}` })
  }
  return warnings
}

function inMinutes({ from, to }: Range): Range {
  return { from: from * 60, to: to * 60 }
}

/** Hours as a person would check them on paper: 8, 8.5, 8.08, 9 to 10. */
function inHours({ from, to }: Range): string {
  const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100)
  return from === to ? hours(from) : `${hours(from)} to ${hours(to)}`
}
