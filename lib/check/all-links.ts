import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import { nodesOf } from '@/lib/content/mdx/nodes'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import type { CheckContext } from '@/lib/check/rule'

/** A link in a text, or of home.yaml, of the glossary, of the common words, of staff.yaml or behind an answer, with where it stands. */
export type Link = { readonly document: RawDocument; readonly to: string; readonly place: Place }

/** Every link that a writer set. */
export function allLinks({ collection, documents }: CheckContext): readonly Link[] {
  const found: Link[] = collection.of('Home').flatMap(({ document, data }) => {
    const lists = [
      { path: ['questions'], links: data.questions },
      { path: ['quick', 'links'], links: data.quick.links },
    ]
    return lists.flatMap(({ path, links }) =>
      links.map(({ to }, index) => ({ document, to, place: document.yaml.placeOf([...path, index, 'to']) })),
    )
  })
  for (const { document, data } of collection.of('QuestionGroup'))
    for (const [index, { more }] of data.questions.entries())
      found.push({ document, to: more, place: document.yaml.placeOf(['questions', index, 'more']) })
  for (const { document, data } of collection.of('Glossary'))
    for (const [index, { more }] of data.terms.entries())
      if (more !== undefined)
        found.push({ document, to: more, place: document.yaml.placeOf(['terms', index, 'more']) })
  for (const { document, data } of collection.of('CommonWords'))
    for (const [index, { to }] of data.words.entries())
      found.push({ document, to, place: document.yaml.placeOf(['words', index, 'to']) })
  for (const { document, data } of collection.of('Staff')) {
    const add = (to: string, path: ValuePath) =>
      found.push({ document, to, place: document.yaml.placeOf(path) })
    data.first.forEach(({ links }, step) => {
      links.forEach((to, index) => add(to, ['first', step, 'links', index]))
    })
    data.groups.forEach(({ pieces }, group) => {
      pieces.forEach(({ to }, index) => add(to, ['groups', group, 'pieces', index, 'to']))
    })
  }
  for (const document of documents) {
    if (document.tree === undefined) continue
    for (const { url, position } of nodesOf(document.tree, 'link', 'definition'))
      found.push({ document, to: url, place: position?.start ?? fileStart })
  }
  return found
}
