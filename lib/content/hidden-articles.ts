import type { Documents } from '@/lib/content/documents'
import { discreetCode } from '@/lib/links/discreet-code'

/** Ids of the articles that the publisher hides (`hide` in site.yaml): no reader sees them. */
export function hiddenIds({ of }: Pick<Documents, 'of'>): ReadonlySet<string> {
  return new Set(of('Site').flatMap(({ data }) => data.hide ?? []))
}

/** Names of the packets that the publisher does not send. */
export function hiddenPackets({ of }: Pick<Documents, 'of'>): ReadonlySet<string> {
  return new Set(of('Site').flatMap(({ data }) => data.hidePackets ?? []))
}

/**
 * Their addresses, each with where it leads: an article, under all its addresses, to the part in which its neighbours
 * stand; a packet to the list of all pages.
 */
export function hiddenAddresses({ of, at }: Documents): ReadonlyMap<string, string> {
  const hide = hiddenIds({ of })
  const hidden = of('Article').filter(({ data }) => hide.has(data.id))
  const packets = [...hiddenPackets({ of })].map((slug) => [at.packet(slug), at.servicePage('all')] as const)
  return new Map([
    ...packets,
    ...hidden.flatMap(({ folder, slug, data }) =>
      [
        at.article(folder, slug),
        at.discreet(discreetCode(data.id)),
        ...(data.go === undefined ? [] : [at.short(data.go)]),
      ].map((address) => [address, at.section(folder)] as const),
    ),
  ])
}
