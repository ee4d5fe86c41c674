import type { Local } from '@/lib/content/schema/local'
import type { Warning } from '@/lib/content/schema/own-words'
import type { ProgramRules } from '@/lib/content/schema/program-rules'
import { fill } from '@/lib/words/fill'

/** One choice of a program, in a sentence of the guide. */
export type RuleLine = {
  readonly text: string
  /** Below the rules of its fact. */
  readonly path: readonly (string | number)[]
  /** What has to stand before it. */
  readonly warnings: readonly Warning[]
  /** The warnings whose guidance it goes against; left out for none. */
  readonly against?: readonly Warning[]
}

/** The choices of one fact. */
export type RulesOf<Id extends keyof Local> = NonNullable<
  NonNullable<Local[Id]> extends { rules?: infer R } ? R : never
>
/** The sentences of a language, and the program that speaks. */
export type Say = { readonly words: ProgramRules; readonly program: string }

type Counted = ProgramRules['amounts']['days']

/** "1 day", "90 days". */
export function counted({ one, other }: Counted, count: number): string {
  return fill(count === 1 ? one : other, { count: String(count) })
}

/** "Once", "3 times". */
export function times(count: number, { amounts }: ProgramRules): string {
  return count === 1 ? amounts.once : fill(amounts.times, { count: String(count) })
}

/** "72 hours", "3 days". */
export function stretch(
  time: { readonly hours: number } | { readonly days: number },
  { amounts }: ProgramRules,
): string {
  return 'hours' in time ? counted(amounts.hours, time.hours) : counted(amounts.days, time.days)
}
