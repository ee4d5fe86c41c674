import { fileStart } from '@/lib/content/place'
import { report } from '@/lib/content/raw/report'
import { dangers, dangersOf } from '@/lib/content/schema/topics'
import { mainProgram } from '@/lib/content/mdx/allowed-components'
import { componentValues } from '@/lib/content/mdx/component-values'
import { kindNames, kinds } from '@/lib/content/kinds'
import { writtenText } from '@/lib/content/pages'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Whatever one document names in another exists. */
export const references: Rule = (context) => {
  articlesNameArticles(context)
  filesStandWhereTheySay(context)
  safetyBlocksExist(context)
  programsExist(context)
  pagesAreComplete(context)
}

function articlesNameArticles({ collection, documents }: CheckContext) {
  const articles = collection.of('Article')
  // Also those of files with a mistake elsewhere. Where no id can be read, the file's name stands in for it.
  const ids = documents
    .filter(({ kind }) => kind === 'Article')
    .map((one) => writtenText(one, 'id') ?? one.slug)
  const check = (document: RawDocument, id: string, path: ValuePath) => {
    if (!ids.includes(id)) {
      const message = `there is no article with the id ${id}; the ids are ${ids.join(', ')}`
      report(document.file, document.yaml.placeOf(path), 'references', message)
    }
  }
  for (const { document, data } of articles) {
    data.related.forEach((id, index) => {
      check(document, id, ['related', index])
      if (id === data.id) {
        const message = 'an article is not related to itself; name another'
        report(document.file, document.yaml.placeOf(['related', index]), 'references', message)
      }
    })
  }
  for (const { document, data } of collection.of('Home')) {
    check(document, data.warning.to, ['warning', 'to'])
    check(document, data.warning.stopped.to, ['warning', 'stopped', 'to'])
  }
}

function filesStandWhereTheySay({ collection }: CheckContext) {
  for (const { document, data } of collection.of('Article')) {
    const folder = document.folder
    if (folder !== data.section) {
      const message = `the file stands in the folder ${folder}; section must be ${folder}, or the file must move`
      report(document.file, document.yaml.placeOf(['section']), 'references', message)
    }
  }
  const named = [
    ...[...collection.of('Section'), ...collection.of('QuestionGroup')].map(({ document, data }) => ({
      document,
      field: 'id',
      id: data.id,
    })),
    ...collection.of('ServicePage').map(({ document, data }) => ({ document, field: 'id', id: data.id })),
    ...collection
      .of('SafetyBlock')
      .map(({ document, data }) => ({ document, field: 'danger', id: data.danger })),
    ...collection.of('Program').map(({ document, data }) => ({ document, field: 'id', id: data.id })),
    ...collection.of('Words').map(({ document, data }) => ({ document, field: 'group', id: data.group })),
  ]
  for (const { document, field, id } of named) {
    if (document.slug !== id) {
      const message = `the file is called ${document.slug}; ${field} must be ${document.slug}, or the file must be renamed`
      report(document.file, document.yaml.placeOf([field]), 'references', message)
    }
  }
}

function safetyBlocksExist({ collection }: CheckContext) {
  const written = collection.of('SafetyBlock').map(({ data }) => data.danger)
  for (const { document, data } of [...collection.of('Article'), ...collection.of('QuestionGroup')]) {
    for (const missing of dangersOf(data.topics).filter((danger) => !written.includes(danger))) {
      const message = `these topics need the safety block ${missing}, which is not written; write content/${collection.language.tag}/safety/${missing}.mdx`
      report(document.file, document.yaml.placeOf(['topics']), 'references', message)
    }
  }
  const pages = [...collection.of('Article'), ...collection.of('ServicePage')].map(({ data }) => data.id)
  for (const { document, data } of collection.of('SafetyBlock')) {
    for (const [index, id] of data.fullOn.entries()) {
      if (pages.includes(id)) continue
      const message = `there is no page with the id ${id}; name an article, or help`
      report(document.file, document.yaml.placeOf(['fullOn', index]), 'references', message)
    }
  }
  const known: readonly string[] = dangers
  for (const { document } of collection.pages) {
    for (const { value, place } of componentValues(document.tree, 'SafetyBlock', 'danger')) {
      if (!known.includes(value)) {
        const message = `there is no danger ${value}; the dangers are ${known.join(', ')}`
        report(document.file, place, 'references', message)
      } else if (!written.some((danger) => danger === value)) {
        const message = `the safety block ${value} is not written; write content/${collection.language.tag}/safety/${value}.mdx`
        report(document.file, place, 'references', message)
      }
    }
  }
}

function programsExist({ collection }: CheckContext) {
  const ids: readonly string[] = collection.of('Program').map(({ data }) => data.id)
  const uses = collection.pages.flatMap(({ document }) =>
    componentValues(document.tree, 'ProgramStructure', 'program').map((use) => ({ document, ...use })),
  )
  for (const { document, value, place } of uses) {
    if (value === mainProgram || ids.includes(value)) continue
    const message = `there is no program ${value}; the programs are ${mainProgram} (the first one), ${ids.join(', ')}`
    report(document.file, place, 'references', message)
  }
}

/** The files of each kind that every site has; the build cannot do without. */
function filesOfEverySite(tag: string): readonly string[] {
  return kindNames.flatMap((name) => {
    const { files, inLanguage, format, needed } = kinds[name]
    const folder = inLanguage ? `${tag}/` : ''
    // Each pattern ends with the name of the file, whichever it is.
    const pathOf = (slug: string) => `${folder}${files.replace(/[^/]*$/, `${slug}.${format}`)}`
    return typeof needed === 'string' ? [] : needed.map(pathOf)
  })
}

function pagesAreComplete({ documents, raw, collection }: CheckContext) {
  if (!documents.some(({ kind }) => kind === 'Program')) {
    const message = 'content/programs/ is empty; the first page draws a week, so keep one track'
    report(raw.file('site.yaml'), fileStart, 'references', message)
  }
  for (const path of filesOfEverySite(collection.language.tag)) {
    const file = raw.file(path)
    if (!documents.some((document) => document.file === file)) {
      report(file, fileStart, 'references', 'this file is missing; every site has it')
    }
  }
}
