import { writtenText } from '@/lib/content/pages'
import type { Page } from '@/lib/content/pages'
import type { StaffData } from '@/lib/content/schema/staff'
import type { Article, StaffCatalogue, StaffPiece, TitledLink } from '@/lib/library/library'

/** The catalogue with the titles of its pages. What leads to a page that the publisher hides goes. */
export function staffOf(
  { before, first, groups, text: usual }: StaffData,
  pages: readonly Page[],
  articles: readonly Article[],
): StaffCatalogue {
  const shown = new Map(pages.map((page) => [page.address, page]))
  const pieceOf = ({
    ask,
    to,
    text = usual,
  }: StaffData['groups'][number]['pieces'][number]): StaffPiece[] => {
    const page = shown.get(to)
    if (page === undefined) return []
    const article = articles.find(({ address }) => address === to)
    return [
      {
        ask,
        title: titleOf(page),
        summary: writtenText(page.document, 'summary') ?? '',
        address: to,
        sent: article === undefined ? undefined : { article, text },
      },
    ]
  }
  return {
    before,
    first: first.map(({ when, then, links }) => ({
      when,
      then,
      links: links.flatMap((to) => linkTo(to, shown)),
    })),
    groups: groups
      .map(({ title, pieces }) => ({ title, pieces: pieces.flatMap(pieceOf) }))
      .filter(({ pieces }) => pieces.length > 0),
  }
}

/** A link to a part of a page has the words of its heading. */
function linkTo(to: string, shown: ReadonlyMap<string, Page>): readonly TitledLink[] {
  const [address = '', anchor] = to.split('#')
  const page = shown.get(address)
  if (page === undefined) return []
  const heading = page.headings.find(({ id }) => id === anchor)
  return [{ title: heading?.text ?? titleOf(page), address: to }]
}

/** A page that is drawn beside a file has the title that stands there. */
function titleOf({ title, document }: Page): string {
  return title ?? writtenText(document, 'title') ?? ''
}
