import { report } from '@/lib/content/raw/report'
import type { SoundDocument } from '@/lib/content/raw/collection'
import { hiddenIds } from '@/lib/content/hidden-articles'
import { tellEditors } from '@/lib/check/editorial'
import { isLayoutId } from '@/lib/links/layout-ids'
import { mostUnderOneHeading } from '@/lib/content/subheadings'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** A section with many articles has subheadings; each article stands under one of them, and at most 7 stand together. */
export const subheadings: Rule = (context) => {
  for (const section of context.collection.of('Section')) {
    const articles = context.collection.of('Article').filter(({ data }) => data.section === section.data.id)
    for (const article of articles) checkArticle(section, article)
    checkHeadings(context, section, articles)
    checkCounts(context, section, articles)
  }
}

function checkArticle(
  { path, data: { id, subheadings = [] } }: SoundDocument<'Section'>,
  { document, data }: SoundDocument<'Article'>,
) {
  const ids = subheadings.map((one) => one.id)
  if (data.subheading === undefined ? ids.length === 0 : ids.includes(data.subheading)) return
  const field = data.subheading === undefined ? 'section' : 'subheading'
  const message =
    ids.length === 0
      ? `the section ${id} has no subheadings; take this line out, or write subheadings in content/${path}`
      : `write subheading: with one of those of the section ${id}: ${ids.join(', ')}`
  report(document.file, document.yaml.placeOf([field]), 'subheadings', message)
}

function checkHeadings(
  context: CheckContext,
  { document, data }: SoundDocument<'Section'>,
  articles: readonly SoundDocument<'Article'>[],
) {
  const inText =
    context.collection.pages.find((page) => page.document === document)?.headings.map(({ id }) => id) ?? []
  // What a broken article stands under is only out of sight.
  const isSound = context.documents.every((one) => one.kind !== 'Article' || one.data !== undefined)
  data.subheadings?.forEach(({ id }, index) => {
    const at = (message: string) =>
      report(document.file, document.yaml.placeOf(['subheadings', index, 'id']), 'subheadings', message)
    if (isLayoutId(id)) at(`the id ${id} belongs to the layout of the page; choose another`)
    if (inText.filter((one) => one === id).length > 1)
      at(`the id ${id} stands twice on this page; choose another`)
    if (isSound && !articles.some((article) => article.data.subheading === id))
      at(`no article stands under ${id}, so nobody would see it; name it in an article, or take it out`)
  })
}

function checkCounts(
  context: CheckContext,
  { document, data }: SoundDocument<'Section'>,
  articles: readonly SoundDocument<'Article'>[],
) {
  const hidden = hiddenIds(context.collection)
  const shown = articles.filter((article) => !hidden.has(article.data.id))
  const tell = (path: readonly (string | number)[], message: string) =>
    tellEditors(context, document.file, document.yaml.placeOf(path), 'subheadings', message)
  if (data.subheadings === undefined && shown.length > mostUnderOneHeading) {
    const message = `this section has ${shown.length} articles; more than ${mostUnderOneHeading} need subheadings: write subheadings: here, with an id and a title for each, and subheading: in each article`
    tell(['id'], message)
  }
  data.subheadings?.forEach(({ id }, index) => {
    const count = shown.filter((article) => article.data.subheading === id).length
    if (count > mostUnderOneHeading) {
      const message = `${count} articles stand under ${id}; at most ${mostUnderOneHeading} can be looked over. Make two headings of it, and name the new one in some of the articles`
      tell(['subheadings', index], message)
    }
  })
}
