import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** A part of all treatment time, 0 to 1, as it is said: "about 6 of 10 hours", "less than 1 of 10 hours". */
export function shareText(share: number, words: ProgramWords): string {
  const tenths = Math.round(share * 10)
  if (share === 1) return words.shareAll
  if (tenths === 0) return words.shareSmall
  return tenths === 10 ? words.shareNearlyAll : fill(words.share, { tenths })
}
