import type { FormName } from '@/tests/support/case-expectation'

type Never = {
  readonly in?: readonly FormName[]
  readonly except?: readonly FormName[]
  readonly words: string
}

/** What may be said of no case. None names practice at home. */
export const neverOfAny: readonly Never[] = [
  { words: '[Hh]ome practice|[Pp]ractice at home' },
  {
    words:
      '\\d( and a (half|quarter))? hours? to \\d+( and a (half|quarter))? hours?\\b(?! (and )?\\d+ minutes)',
  },
  { words: 'about 10 of 10 hours' },
  { words: '(days?|visits?) plus appointments a week' },
  { words: 'up to 1 (visit|day)\\b' },
  { words: '\\b0 (visits?|days?|minutes)\\b' },
  { words: '\\{\\w+\\}', except: ['json'] },
  { words: 'undefined|NaN|Infinity|\\[object' },
]

/** Words that a text message does not say. */
export const smsWords =
  /\b(drugs?|alcohol\w*|drink\w*|opioids?|heroin|fentanyl|meth|methadone|suboxone|bup\w*|naloxone|detox\w*|rehab\w*|treatment|recovery|addict\w*|iop|counsel\w*|dos(e|ing)|medicines?|sober|relapse|aa|na)\b/i
