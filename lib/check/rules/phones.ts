import { phoneShape } from '@/lib/links/telephone'
import { report } from '@/lib/content/raw/report'
import { localNumbers } from '@/lib/check/rules/local'
import type { Rule } from '@/lib/check/rule'
import { isDialled, textNumberPattern } from '@/lib/check/telephone-words'

/** Every number that a reader could dial or text is one of the help lines, or one of the program's and its partners' in local.yaml. */
export const phones: Rule = ({ documents, collection, words }) => {
  const lines = collection.of('HelpLines').flatMap(({ data }) => data.lines)
  // A list that is missing or refused is a problem of its own, told once.
  if (lines.length === 0) return
  const dialled = [...lines.map(({ number }) => number), ...localNumbers({ collection })]
  const texted = lines.flatMap(({ text }) => (text === undefined ? [] : [text.number]))
  const textNumber = textNumberPattern(words.telephone)
  for (const { file, units, kind } of documents) {
    if (kind === 'HelpLines') continue
    for (const unit of units) {
      const all = (pattern: RegExp, allowed: readonly string[]) =>
        [...unit.text.matchAll(pattern)].map(({ 0: number, index }) => ({ number, index, allowed }))
      const found = [...all(phoneShape, dialled), ...all(textNumber, texted)]
      for (const { number, index, allowed } of found) {
        if (
          allowed.includes(number) ||
          (kind === 'Local' && !isDialled(unit.text, number, index, words.telephone))
        )
          continue
        const message = `${number} is not one of the numbers in content/help-lines.yaml or content/local.yaml; allowed are ${allowed.join(', ')}`
        report(file, unit.placeAt(index), 'phones', message)
      }
    }
  }
}
