import { isStale } from '@/lib/content/local/local-facts'
import type { FactDates } from '@/lib/content/local/local-facts'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

/** What the day of a fact is said with. `today` is YYYY-MM-DD. */
export type FactDayContext = {
  readonly words: Pick<Words, 'local'>
  readonly locale: string
  readonly today: string
}

type FactDayProps = { said: FactDates; context: FactDayContext }

/** When a fact was checked; past its date, that the reader asks. */
export function FactDay({ said, context }: FactDayProps) {
  const { words, locale, today } = context
  const template = isStale(said, today) ? words.local.stale : words.local.checked
  return <p className="text-base text-ink-soft">{fill(template, { date: sayDay(said.checked, locale) })}</p>
}
