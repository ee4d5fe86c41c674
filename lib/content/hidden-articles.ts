import type { Documents } from '@/lib/content/documents'

/** Ids of the articles that the publisher hides (`hide` in site.yaml): no reader sees them. */
export function hiddenIds({ of }: Pick<Documents, 'of'>): ReadonlySet<string> {
  return new Set(of('Site').flatMap(({ data }) => data.hide ?? []))
}

/** Their addresses, each with that of the part in which its neighbours stand. */
export function hiddenAddresses({ of, at }: Documents): ReadonlyMap<string, string> {
  const hide = hiddenIds({ of })
  const hidden = of('Article').filter(({ data }) => hide.has(data.id))
  return new Map(hidden.map(({ folder, slug }) => [at.article(folder, slug), at.section(folder)]))
}
