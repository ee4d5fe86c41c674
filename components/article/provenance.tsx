import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

/** How far a page has been checked: when against its sources, and that no clinician has read it. */
export function Provenance({ checked, words, locale }: { checked: string; words: Words['text']; locale: string }) {
  return (
    <p className="mt-2 text-[1.0625rem] leading-normal text-ink-soft">
      {fill(words.checkedOn, { date: sayDay(checked, locale) })} <strong>{words.notRead}</strong>
    </p>
  )
}
