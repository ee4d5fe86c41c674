import type { Documents } from '@/lib/content/documents'
import { discreetCode } from '@/lib/links/discreet-code'

/** Ids of the articles that the publisher hides (`hide` in site.yaml): no reader sees them. */
export function hiddenIds({ of }: Pick<Documents, 'of'>): ReadonlySet<string> {
  return new Set(of('Site').flatMap(({ data }) => data.hide ?? []))
}

/** Their addresses, the short and the discreet ones too, each with that of the part in which its neighbours stand. */
export function hiddenAddresses({ of, at }: Documents): ReadonlyMap<string, string> {
  const hide = hiddenIds({ of })
  const hidden = of('Article').filter(({ data }) => hide.has(data.id))
  return new Map(
    hidden.flatMap(({ folder, slug, data }) =>
      [
        at.article(folder, slug),
        at.discreet(discreetCode(data.id)),
        ...(data.go === undefined ? [] : [at.short(data.go)]),
      ].map((address) => [address, at.section(folder)] as const),
    ),
  )
}
