import { fileStart } from '@/lib/content/place'
import { hiddenIds } from '@/lib/content/hidden-articles'
import { allLinks } from '@/lib/check/all-links'
import { hiddenFiles, tellEditors } from '@/lib/check/editorial'
import type { CheckContext, Rule } from '@/lib/check/rule'

/**
 * Lists show every article. Those who read on come by a link in a text, by "Read next", from the first page, or from a
 * session that the article explains: each article has one of these.
 */
export const inbound: Rule = (context) => {
  // What a broken file leads to is only out of sight.
  if (context.documents.some(({ kind, data }) => kind === 'Article' && data === undefined)) return
  const { collection } = context
  const hidden = hiddenIds(collection)
  const shown = collection.of('Article').filter(({ data }) => !hidden.has(data.id))
  const named = new Set([
    ...shown.flatMap(({ data }) => data.related),
    ...collection.of('Home').flatMap(({ data: { warning } }) => [warning.to, warning.stopped.to]),
  ])
  const linked = linkedAddresses(context)
  for (const { document, data } of shown) {
    const address = collection.pages.find((page) => page.document === document)?.address
    if (address === undefined || named.has(data.id) || linked.has(address) || data.sessionKinds !== undefined)
      continue
    const message = `no page leads here; name ${data.id} under related in an article that belongs beside it, or link to it from a text or a page of your own`
    tellEditors(context, document.file, fileStart, 'inbound', message)
  }
}

/** Addresses that a text other than the page itself leads to. Nobody sees what a hidden article leads to. */
function linkedAddresses(context: CheckContext): ReadonlySet<string> {
  const unseen = hiddenFiles(context)
  // An article has a short and a discreet address besides, which stand in no list.
  const listed = context.collection.pages.filter(({ isListed }) => isListed)
  const own = new Map(listed.map(({ document, address }) => [document.file, address]))
  const seen = allLinks(context).filter(
    ({ document: { file, kind }, to }) =>
      // The pieces for staff hold every article, and no reader comes by them.
      kind !== 'Staff' && !unseen.has(file) && pageOf(to) !== own.get(file),
  )
  return new Set(seen.map(({ to }) => pageOf(to)))
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? ''
}
