import { phoneShape } from '@/lib/content/mdx/phone-links'
import { report } from '@/lib/content/raw/report'
import type { Rule } from '@/lib/check/rule'

/** A number to send a text to, as in "text START to 88788". */
const textNumber = /\b(?:text|texting)\b[^.]*?\bto (\d{5,6})\b/gi

/** Every number that a reader could dial or text is one of the help lines, or the publisher's own. */
export const phones: Rule = ({ documents, collection }) => {
  const lines = collection.of('HelpLines').flatMap(({ data }) => data.lines)
  // A list that is missing or refused is a problem of its own, told once.
  if (lines.length === 0) return
  const publisher = collection.of('Site').at(0)?.data.publisher
  const dialled = [...lines.map(({ number }) => number), ...(publisher?.phone === undefined ? [] : [publisher.phone.number])]
  const texted = lines.flatMap(({ text }) => (text === undefined ? [] : [text.number]))
  for (const { file, units, kind } of documents) {
    if (kind === 'HelpLines') continue
    for (const unit of units) {
      const found = [
        ...[...unit.text.matchAll(phoneShape)].map((match) => ({ number: match[0], index: match.index, allowed: dialled })),
        ...[...unit.text.matchAll(textNumber)].map((match) => ({ number: match[1] ?? '', index: match.index, allowed: texted })),
      ]
      for (const { number, index, allowed } of found) {
        if (allowed.includes(number)) continue
        report(file, unit.placeAt(index), 'phones', `${number} is not one of the numbers in content/help-lines.yaml; allowed are ${allowed.join(', ')}`)
      }
    }
  }
}
