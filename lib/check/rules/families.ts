import { report } from '@/lib/content/raw/report'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { beforeInSentence } from '@/lib/check/sentences'
import { phrasePattern } from '@/lib/words/phrases'

/** No page for families promises what privacy law leaves to the person in treatment, or hides that a relative may always tell staff something. */
export const families: Rule = (context) => {
  const promises = context.words.familyPromises.map(({ words, use }) => ({
    pattern: phrasePattern(words),
    use,
  }))
  // "Staff will not notify you" is no promise.
  const denial = phrasePattern(context.words.denials)
  for (const document of forFamilies(context)) {
    for (const unit of document.units) {
      for (const { pattern, use } of promises) {
        for (const match of unit.text.matchAll(pattern)) {
          if (unit.isExact(match.index) || beforeInSentence(unit, match.index).search(denial) >= 0) continue
          const message = `"${match[0]}" promises a family what only the person in treatment can allow; say it like this: ${use} (a promise that the text warns of goes into <Exact why="…">)`
          report(document.file, unit.placeAt(match.index), 'families', message)
        }
      }
    }
  }
}

/** Articles for families, all that stands in their part of the guide, and answers and packets that lead there. */
function forFamilies({ collection, documents }: CheckContext): readonly CheckedDocument[] {
  const ofFamilies = collection
    .of('Article')
    .filter(({ data }) => data.section === 'family')
    .map(({ data }) => data.id)
  const files = [
    ...collection.of('Packet').filter(({ data }) => data.pages.some(({ id }) => ofFamilies.includes(id))),
    ...collection.of('Article').filter(({ data }) => data.audience === 'family' || data.section === 'family'),
    ...collection.of('Section').filter(({ data }) => data.id === 'family'),
    ...collection
      .of('QuestionGroup')
      .filter(({ data }) =>
        data.questions.some(({ more }) => more.startsWith(collection.at.section('family'))),
      ),
  ].map(({ document }) => document.file)
  return documents.filter(({ file }) => files.includes(file))
}
