import { documentReader } from '@/lib/check/check'
import type { DocumentReader } from '@/lib/check/check'
import type { CheckedUnit } from '@/lib/check/rule'
import { readerOnce } from '@/tests/support/read-once'

type LaidOut = WeakMap<object, readonly CheckedUnit[]>

/** Reads each text once, and lays it out once in its language. */
export function knownContent(): DocumentReader {
  // By the words of the language, and by the values of the file: both are the same ones where the texts are.
  const laidOut = new WeakMap<object, LaidOut>()
  return {
    read: readerOnce(),
    unitsOf: (document, language) => {
      const ofLanguage: LaidOut = laidOut.get(language.words) ?? new WeakMap()
      laidOut.set(language.words, ofLanguage)
      const units = ofLanguage.get(document.yaml) ?? documentReader.unitsOf(document, language)
      ofLanguage.set(document.yaml, units)
      return units
    },
  }
}
