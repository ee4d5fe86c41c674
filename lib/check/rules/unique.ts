import type { VFile } from 'vfile'
import { report } from '@/lib/content/raw/report'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'
import { writtenText } from '@/lib/content/pages'
import type { CheckContext, Rule } from '@/lib/check/rule'

type Document = { readonly file: VFile; readonly yaml: YamlSource }
type Entry = { readonly document: Document; readonly path: ValuePath; readonly value: string }

/** Ids, addresses, titles, places in a section, dangers, telephone lines and source keys each stand once. */
export const unique: Rule = (context) => {
  const { of, pages } = context.collection
  const articles = of('Article')
  once('id', articleIds(context))
  once(
    'place in the section',
    articles.map(({ document, data }) => entry(document, ['order'], `${data.section} ${data.order}`)),
  )
  once(
    'title',
    pages.flatMap(({ document, title }) =>
      title === undefined ? [] : [entry(document, [document.kind === 'Program' ? 'name' : 'title'], title)],
    ),
  )
  once('address', addresses(context))
  once(
    'danger',
    of('SafetyBlock').map(({ document, data }) => entry(document, ['danger'], data.danger)),
  )
  once(
    'telephone line',
    of('HelpLines').flatMap(({ document, data }) =>
      data.lines.map(({ id }, index) => entry(document, ['lines', index, 'id'], id)),
    ),
  )
  once('source', sourceKeys(context))
  once(
    'session kind',
    articles.flatMap(({ document, data }) =>
      (data.sessionKinds ?? []).map((value, index) => entry(document, ['sessionKinds', index], value)),
    ),
  )
}

function entry(document: Document, path: ValuePath, value: string): Entry {
  return { document, path, value }
}

function articleIds({ documents }: CheckContext): readonly Entry[] {
  const articles = documents.filter(({ kind }) => kind === 'Article')
  return articles.flatMap((document) => {
    const id = writtenText(document, 'id')
    return id === undefined ? [] : [entry(document, ['id'], id)]
  })
}

// Of the accepted fields: two files may claim one address. Articles cannot: theirs is the place of the file.
function addresses({ collection: { of, at } }: CheckContext): readonly Entry[] {
  return [
    ...of('Section').map(({ document, data }) => entry(document, ['id'], at.section(data.id))),
    ...of('Program').map(({ document, data }) => entry(document, ['id'], at.program(data.id))),
    ...of('ServicePage').map(({ document, data }) => entry(document, ['id'], at.servicePage(data.id))),
  ]
}

function sourceKeys({ sources, raw }: CheckContext): readonly Entry[] {
  const document = { file: raw.file('sources.json'), yaml: raw.yaml('sources.json') }
  return sources.map(({ id }, index) => entry(document, [index, 'id'], id))
}

function once(what: string, entries: readonly Entry[]) {
  const first = new Map<string, Entry>()
  for (const { document, path, value } of entries) {
    const other = first.get(value)
    if (other === undefined) first.set(value, { document, path, value })
    else {
      const { line } = other.document.yaml.placeOf(other.path)
      const message = `this ${what} (${value}) is already used in ${other.document.file.path}:${line}; choose another`
      report(document.file, document.yaml.placeOf(path), 'unique', message)
    }
  }
}
