import type { Handout } from '@/lib/export/handout'
import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'
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
