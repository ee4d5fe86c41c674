import { weekMinutes } from '@/lib/program/hours'
import type { Range } from '@/lib/program/hours'
import { levelHours } from '@/lib/program/levels'
import { levelsOfCare } from '@/lib/program/lists'
import type { ProgramProblem } from '@/lib/program/problem'
import type { Phase, Program } from '@/lib/program/schema'
import { takesTime } from '@/lib/program/session-problems'

/** Hours outside the phase's level of care, or an exception that none needs. Not judged while a session takes no time. */
export function hoursProblems(phase: Phase, { who }: Program): readonly ProgramProblem[] {
  if (!takesTime(phase)) return []
  const { from, under, name, source } = levelHours[phase.level][who]
  const minutes = weekMinutes(phase)
  const bounds = [from > 0 ? `at least ${from}` : '', under === undefined ? '' : `under ${under}`]
  const allowed = `${name} is ${bounds.filter(Boolean).join(' and ')} (${source})`
  const lawful = minutes.from >= from * 60 && (under === undefined || minutes.to < under * 60)
  const found = `${inHours(minutes)} treatment hours a week`
  if (lawful && phase.exception) {
    return [
      { path: ['exception'], message: `an exception that is not needed: ${found}; ${allowed}; take it out` },
    ]
  }
  if (lawful || phase.exception) return []
  return [{ path: ['sessions'], message: `${found}; ${allowed}` }]
}

/** Care that grows again from one phase to the next: whoever needs more changes to another track. */
export function risingProblems(phase: Phase, before: Phase | undefined): readonly ProgramProblem[] {
  if (before === undefined) return []
  const problems: ProgramProblem[] = []
  if (levelsOfCare.indexOf(phase.level) > levelsOfCare.indexOf(before.level)) {
    const message = `level of care ${phase.level} after ${before.level} in "${before.id}"; phases step down, or stay level`
    problems.push({ path: ['level'], message })
  }
  if (!takesTime(phase) || !takesTime(before)) return problems
  const [now, then] = [weekMinutes(phase), weekMinutes(before)]
  if (now.to > then.to) {
    const found = `${inHours(now)} treatment hours a week after ${inHours(then)} in "${before.id}"`
    problems.push({ path: ['sessions'], message: `${found}; phases step down, or stay level` })
  }
  return problems
}

/** Hours as a person would check them on paper: 8, 8.5, 8.08, 9 to 10. */
function inHours({ from, to }: Range): string {
  const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100)
  return from === to ? hours(from) : `${hours(from)} to ${hours(to)}`
}
