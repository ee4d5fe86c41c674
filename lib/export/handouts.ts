import type { Handout } from '@/lib/export/handout'
import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'
import type { MovedAddress } from '@/lib/export/redirects'
import { fill } from '@/lib/words/fill'

/** The handout of each article of a language, by the address of the article. */
export function handouts({
  articles,
  at,
  site,
  language,
  words,
  programName,
}: Library): readonly (readonly [string, Handout])[] {
  const { draft } = words.frame
  return articles.map(({ section, slug, address }) => [
    address,
    {
      address: at.handout(section, slug),
      article: absoluteAddress(site.canonical, address),
      canonical: site.canonical,
      language: language.tag,
      from: fill(words.text.paper.from, { program: programName }),
      draft: site.status === 'draft' ? `${draft.lead} ${draft.text}` : undefined,
    },
  ])
}

/** Handouts move with their articles: each old address leads to the new file, or to the page where there is none any more. */
export function handoutRedirects(
  moved: readonly MovedAddress[],
  articles: readonly { readonly address: string }[],
): readonly MovedAddress[] {
  const withHandout = new Set(articles.map(({ address }) => address))
  const sections = new Set([...withHandout].map(above))
  return moved
    .filter(({ from }) => from.endsWith('/') && sections.has(above(from)))
    .map(({ from, to }) => {
      const [page = to] = to.split('#')
      return { from: `${from}handout.html`, to: withHandout.has(page) ? `${page}handout.html` : to }
    })
}

/** The address one step up: of an article's page that of its section. */
function above(address: string): string {
  return address.replace(/[^/]+\/$/, '')
}
