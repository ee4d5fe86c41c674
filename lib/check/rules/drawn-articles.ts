import { fileStart } from '@/lib/content/place'
import { componentValues } from '@/lib/content/mdx/component-values'
import { report } from '@/lib/content/raw/report'
import type { CheckedDocument, Rule } from '@/lib/check/rule'
import { isRunningText } from '@/lib/check/text-units'

/** From so many words on, an article has a picture. */
const wordsWithPicture = 500

/** No long article without a picture or a drawn program. */
export const drawnArticles: Rule = ({ documents }) => {
  for (const document of documents) {
    if (document.kind !== 'Article' || isDrawn(document) || wordsOf(document) < wordsWithPicture) continue
    const message = `this article has ${wordsWithPicture} words or more and no picture; show one with <Picture id="…" />, or a program with <ProgramStructure view="…" />`
    report(document.file, fileStart, 'drawn-articles', message)
  }
}

function isDrawn({ tree }: CheckedDocument): boolean {
  return (
    componentValues(tree, 'Picture', 'id').length + componentValues(tree, 'ProgramStructure', 'view').length >
    0
  )
}

/** Words of the text itself, without its fields. */
function wordsOf({ units }: CheckedDocument): number {
  return units
    .filter((unit) => unit.role === 'cell' || (unit.role === 'prose' && isRunningText(unit)))
    .flatMap(({ sentences }) => sentences)
    .reduce((count, { words }) => count + words.length, 0)
}
