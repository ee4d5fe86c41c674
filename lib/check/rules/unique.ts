import type { RawDocument } from '@/lib/content/raw/raw-document'
import { report } from '@/lib/content/raw/report'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import type { Rule } from '@/lib/check/rule'

type Entry = { readonly document: RawDocument; readonly path: ValuePath; readonly value: string }

/** Ids, titles, places in a section, dangers and telephone lines each stand once. */
export const unique: Rule = ({ collection }) => {
  const articles = collection.of('Article')
  const field = (path: string, value: (data: (typeof articles)[number]['data']) => string): readonly Entry[] =>
    articles.map(({ document, data }) => ({ document, path: [path], value: value(data) }))
  once('id', field('id', (data) => data.id))
  once('place in the section', field('order', (data) => `${data.section} ${data.order}`))
  once(
    'title',
    collection.pages.map(({ document, title }) => ({ document, path: ['title'], value: title })),
  )
  once(
    'address',
    collection.pages.map(({ document, address }) => ({ document, path: ['id'], value: address })),
  )
  once(
    'danger',
    collection.of('SafetyBlock').map(({ document, data }) => ({ document, path: ['danger'], value: data.danger })),
  )
  once(
    'telephone line',
    collection.of('HelpLines').flatMap(({ document, data }) =>
      data.lines.map(({ id }, index) => ({ document, path: ['lines', index, 'id'], value: id })),
    ),
  )
}

function once(what: string, entries: readonly Entry[]) {
  const first = new Map<string, RawDocument>()
  for (const { document, path, value } of entries) {
    const other = first.get(value)
    if (other === undefined) first.set(value, document)
    else {
      const place = document.yaml.placeOf(path)
      report(document.file, place, 'unique', `this ${what} (${value}) is already used in ${other.file.path}; choose another`)
    }
  }
}
