import type { Signature } from '@/lib/content/schema/sign-off'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

type ProvenanceProps = {
  checked: string
  /** Of the clinician who read exactly this text. */
  signature: Signature | undefined
  words: Words['text']
  locale: string
}

/** How far a page has been checked: when against its sources, and by which clinician, if by any. */
export function Provenance({ checked, signature, words, locale }: ProvenanceProps) {
  return (
    <p className="mt-2 text-[1.0625rem] leading-normal text-ink-soft">
      {fill(words.checkedOn, { date: sayDay(checked, locale) })}{' '}
      {signature === undefined ? <strong>{words.notRead}</strong> : readBy(signature, words, locale)}
    </p>
  )
}

/** Who read the page, and when. */
export function readBy(
  { name, license, role, date }: Signature,
  words: Words['text'],
  locale: string,
): string {
  return fill(words.readBy, { name, license, role, date: sayDay(date, locale) })
}
