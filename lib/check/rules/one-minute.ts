import { componentValues } from '@/lib/content/mdx/component-values'
import { report } from '@/lib/content/raw/report'
import { isTold } from '@/lib/check/editorial'
import type { CheckedDocument, Rule } from '@/lib/check/rule'
import { numberShape } from '@/lib/check/sentences'
import type { TextUnit } from '@/lib/check/text-units'

/** Names stand in the middle of a sentence with a capital letter. */
const name = /(?<=[\p{Ll},;:]\s)\p{Lu}\p{L}{2,}/gu

/**
 * The one-minute box and the summary state only what the body says: each number and each name in them stands in
 * the body or its pictures too, where it has its source. (Whether the words mean the same is for the person who signs.)
 */
export const oneMinute: Rule = ({ documents }) => {
  const pictures = documents.filter(({ kind }) => kind === 'Picture')
  for (const document of documents) {
    if (!isTold(document) || document.tree === undefined) continue
    const shown = componentValues(document.tree, 'Picture', 'id').map(({ value }) => value)
    const inPictures = pictures.filter(({ slug }) => shown.includes(slug)).flatMap(({ units }) => units)
    const body = [...document.units.filter(({ role }) => role !== 'data'), ...inPictures]
      .map(({ text }) => text)
      .join('\n')
    for (const unit of document.units.filter(isBox)) checkBox(document, unit, body)
  }
}

function isBox({ meaning }: TextUnit): boolean {
  return meaning === 'point' || meaning === 'summary'
}

function checkBox({ file }: CheckedDocument, unit: TextUnit, body: string) {
  const inBody = new Set(body.match(numberShape))
  for (const [found] of unit.text.matchAll(numberShape)) {
    if (!inBody.has(found)) {
      const message = `the number ${found} does not stand in the body; say it there, with its source`
      report(file, unit.placeAt(0), 'one-minute', message)
    }
  }
  for (const [found] of unit.text.matchAll(name)) {
    if (!body.includes(found)) {
      const message = `${found} does not stand in the body; say it there, with its source`
      report(file, unit.placeAt(0), 'one-minute', message)
    }
  }
}
