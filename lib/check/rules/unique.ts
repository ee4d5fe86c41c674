import type { VFile } from 'vfile'
import { report } from '@/lib/content/raw/report'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'
import { writtenText } from '@/lib/content/pages'
import type { CheckContext, Rule } from '@/lib/check/rule'

type Document = { readonly file: VFile; readonly yaml: YamlSource }
type Entry = { readonly document: Document; readonly path: ValuePath; readonly value: string }

/** Ids, addresses, titles, places in a section, dangers, telephone lines and source keys each stand once. */
export const unique: Rule = (context) => {
  const { collection } = context
  once('id', articleIds(context))
  once(
    'place in the section',
    collection
      .of('Article')
      .map(({ document, data }) => entry(document, 'order', `${data.section} ${data.order}`)),
  )
  once('title', titles(context))
  once('address', addresses(context))
  once(
    'danger',
    collection.of('SafetyBlock').map(({ document, data }) => entry(document, 'danger', data.danger)),
  )
  once(
    'telephone line',
    collection
      .of('HelpLines')
      .flatMap(({ document, data }) =>
        data.lines.map(({ id }, index) => ({ document, path: ['lines', index, 'id'], value: id })),
      ),
  )
  once('source', sourceKeys(context))
  once('session kind', explainedKinds(context))
}

function entry(document: Document, field: string, value: string): Entry {
  return { document, path: [field], value }
}

function explainedKinds({ collection }: CheckContext): readonly Entry[] {
  return collection
    .of('Article')
    .flatMap(({ document, data }) =>
      (data.sessionKinds ?? []).map((value, index) => ({ document, path: ['sessionKinds', index], value })),
    )
}

function articleIds({ documents }: CheckContext): readonly Entry[] {
  return documents
    .filter(({ kind }) => kind === 'Article')
    .flatMap((document) => {
      const id = writtenText(document, 'id')
      return id === undefined ? [] : [entry(document, 'id', id)]
    })
}

function titles({ collection }: CheckContext): readonly Entry[] {
  return collection.pages.flatMap(({ document, title }) =>
    title === undefined ? [] : [entry(document, document.kind === 'Program' ? 'name' : 'title', title)],
  )
}

// Of the accepted fields: two files may claim one address. Articles cannot: theirs is the place of the file.
function addresses({ collection: { of, at } }: CheckContext): readonly Entry[] {
  return [
    ...of('Section').map(({ document, data }) => entry(document, 'id', at.section(data.id))),
    ...of('Program').map(({ document, data }) => entry(document, 'id', at.program(data.id))),
    ...of('ServicePage').map(({ document, data }) => entry(document, 'id', at.servicePage(data.id))),
  ]
}

function sourceKeys({ sources, raw }: CheckContext): readonly Entry[] {
  const keys = sources.map(({ id }) => id)
  const file = raw.file('sources.json')
  const document = { file, yaml: raw.yaml('sources.json') }
  return keys.map((value, index) => ({ document, path: [index, 'id'], value }))
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
