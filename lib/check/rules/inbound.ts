import { visit } from 'unist-util-visit'
import { fileStart, report } from '@/lib/content/raw/report'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Lists show every article. Those who read on come by a link in a text, by "Read next" or from the first page: each article has one. */
export const inbound: Rule = (context) => {
  // What a broken file leads to is only out of sight.
  if (context.documents.some(({ kind, data }) => kind === 'Article' && data === undefined)) return
  const linked = linkedAddresses(context)
  const related = new Set(context.collection.of('Article').flatMap(({ data }) => data.related))
  for (const { document, data } of context.collection.of('Article')) {
    const page = context.collection.pages.find((one) => one.document === document)
    if (page === undefined || related.has(data.id) || linked.has(page.address)) continue
    report(document.file, fileStart, 'inbound', `no page leads here; name ${data.id} under related in an article that belongs beside it, or link to it from a text`)
  }
}

/** Addresses that a text other than the page itself leads to. */
function linkedAddresses({ documents, collection }: CheckContext): ReadonlySet<string> {
  const linked = new Set(collection.of('Home').flatMap(({ data }) => [...data.questions, ...data.doors].map(({ to }) => pageOf(to))))
  for (const document of documents) {
    const own = collection.pages.find((page) => page.document === document)?.address
    if (document.tree === undefined) continue
    visit(document.tree, ['link', 'definition'], (link) => {
      if ('url' in link && pageOf(link.url) !== own) linked.add(pageOf(link.url))
    })
  }
  return linked
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? ''
}
