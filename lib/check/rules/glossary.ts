import { report } from '@/lib/content/raw/report'
import type { SoundDocument } from '@/lib/content/raw/collection'
import { isLayoutId } from '@/lib/links/layout-ids'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Each word of the glossary has one entry, an anchor of its own and a page with a title; texts name words that it defines. */
export const glossary: Rule = (context) => {
  for (const one of context.collection.of('Glossary')) checkTerms(context, one)
  knownWordsExist(context)
}

function checkTerms({ collection }: CheckContext, { document, data }: SoundDocument<'Glossary'>) {
  const tell = (path: readonly (string | number)[], message: string) =>
    report(document.file, document.yaml.placeOf(['terms', ...path]), 'glossary', message)
  const ids = data.terms.map(({ id }) => id)
  const names = new Map<string, string>()
  data.terms.forEach(({ id, term, also = [], more }, index) => {
    if (isLayoutId(id)) tell([index, 'id'], `the id ${id} belongs to the layout of the page; choose another`)
    if (ids.indexOf(id) !== index) tell([index, 'id'], `the id ${id} stands twice; choose another`)
    const page = collection.pages.find(({ address }) => address === more?.split('#')[0])
    if (page?.document.data !== undefined && page.title === undefined)
      tell([index, 'more'], `${page.address} has no title to print; lead to another page`)
    for (const name of [term, ...also]) {
      const other = names.get(name.toLowerCase())
      if (other !== undefined) tell([index], `"${name}" already stands at ${other}; keep it there, or here`)
      else names.set(name.toLowerCase(), id)
    }
  })
}

function knownWordsExist({ collection }: CheckContext) {
  const [terms] = collection.of('Glossary').map(({ data }) => data.terms)
  if (terms === undefined) return
  const defined = terms.filter(({ define }) => define).map(({ id }) => id)
  for (const { document, data } of [...collection.of('Article'), ...collection.of('QuestionGroup')]) {
    data.knownWords?.forEach((id, index) => {
      if (defined.includes(id)) return
      const message = `${id} is no word that the glossary defines beside texts; those are ${defined.join(', ')}`
      report(document.file, document.yaml.placeOf(['knownWords', index]), 'glossary', message)
    })
  }
}
