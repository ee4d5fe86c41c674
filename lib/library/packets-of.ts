import type { Document } from '@/lib/content/documents'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { Article, Packet } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'

type Linked = {
  /** The articles that the publisher shows. */
  readonly articles: readonly Article[]
  /** Addresses that the publisher hides. */
  readonly hidden: ReadonlyMap<string, string>
  readonly at: Addresses
  readonly signatureOf: (id: string) => Signature | undefined
}

/** The packets that the publisher sends, in their order, without pages and messages on what is hidden. */
export function packetsOf(
  documents: readonly Document<'Packet'>[],
  { articles, hidden, at, signatureOf }: Linked,
): readonly Packet[] {
  const articleOf = (id: string) => articles.find((one) => one.id === id)
  return documents
    .map(({ slug, data }) => {
      const pages = data.pages.flatMap(({ id, why }) => {
        const article = articleOf(id)
        return article === undefined ? [] : [{ article, why }]
      })
      const messages = data.messages.flatMap(({ page, ...message }) => {
        const article = articleOf(page)
        return article === undefined ? [] : [{ ...message, article }]
      })
      return {
        ...data,
        slug,
        address: at.packet(slug),
        pages,
        messages,
        signature: signatureOf(`packet/${slug}`),
        replaceAfter: pages.map(({ article }) => article.nextCheck).toSorted()[0] ?? data.checked,
      }
    })
    .filter(({ address, pages }) => !hidden.has(address) && pages.length > 0)
    .toSorted((one, other) => one.order - other.order)
}
