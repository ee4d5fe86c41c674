import { addDays } from '@/lib/dates/day-arithmetic'
import type { DayRange } from '@/lib/dates/day-arithmetic'
import type { Addresses } from '@/lib/links/addresses'
import type { CalendarPlan } from '@/lib/program/forms/calendar-entries'
import { calendarPlan } from '@/lib/program/forms/calendar-plan'
import { calendarText } from '@/lib/program/forms/calendar-text'
import type { FormWords } from '@/lib/program/forms/form-words'
import { firstDay, phaseStarts } from '@/lib/program/forms/phase-starts'
import type { Program } from '@/lib/program/schema'

/** A calendar file: its address from the root of the site, and what is in it. */
type CalendarFile = { readonly address: string; readonly text: string }

/** The calendar files of a phase. */
export type PhaseCalendars = {
  /** Id of the phase. */
  readonly id: string
  /** Name of the phase. */
  readonly name: string
  /** Its first week, with its first and last day; missing when no session at a set time falls into it. */
  readonly week?: CalendarFile & DayRange
  /** True where the phase may begin later. */
  readonly isEarliest: boolean
  /** All weeks. */
  readonly whole: CalendarFile
  /** What the element makes files of, and its address. */
  readonly plan: CalendarPlan & { readonly address: string }
  /** True of a phase without a set end, whose file stops before it. */
  readonly isOpen: boolean
}

/** The calendar files of a program: what the export writes and what the page links. A phase all by appointment has none. */
export function phaseCalendars(
  program: Program,
  { at, words, today }: { readonly at: Addresses; readonly words: FormWords; readonly today: string },
): readonly PhaseCalendars[] {
  const starts = phaseStarts(program, firstDay(program, today))
  return program.phases.flatMap((phase, index) => {
    const { id, name } = phase
    const { day: from = '', isEarliest = false } = starts[index] ?? {}
    const plan = calendarPlan(phase, program, words)
    const text = calendarText(plan, from)
    if (text === undefined) return []
    const week = calendarText({ ...plan, weeks: 1 }, from)
    return [
      {
        id,
        name,
        ...(week === undefined
          ? {}
          : { week: { address: at.weekFile(program.id, id), text: week, from, to: addDays(from, 6) } }),
        isEarliest,
        whole: { address: at.phaseFile(program.id, id), text },
        plan: { ...plan, address: at.phasePlan(program.id, id) },
        isOpen: phase.weeks.to === undefined && plan.endsAfter === undefined,
      },
    ]
  })
}
