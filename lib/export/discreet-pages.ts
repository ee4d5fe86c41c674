import type { DiscreetPage } from '@/lib/export/discreet-page'
import type { Library } from '@/lib/library/library'
import { discreetCode } from '@/lib/links/discreet-code'

type Parts = Pick<Library, 'articles' | 'at'> & {
  readonly site: Pick<Library['site'], 'canonical' | 'discreetName' | 'discreetUrl'>
  readonly words: { readonly frame: Pick<Library['words']['frame'], 'discreet'> }
}

/** The discreet copy of each article of a language, by the address of the article. */
export function discreetPages({
  articles,
  at,
  site,
  words,
}: Parts): readonly (readonly [string, DiscreetPage])[] {
  const { name, summary } = words.frame.discreet
  const discreetOf = new Map(articles.map(({ id, address }) => [address, at.discreet(discreetCode(id))]))
  return [...discreetOf].map(([article, address]) => [
    article,
    {
      address,
      article,
      name: site.discreetName ?? name,
      summary,
      canonical: site.canonical,
      host: site.discreetUrl ?? site.canonical,
      discreetOf,
    },
  ])
}
