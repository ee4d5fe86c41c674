import type { Subheading } from '@/lib/content/schema/pages'

/** As many articles as a reader can look over under one heading. */
export const mostUnderOneHeading = 7

/** A section, as far as it orders its articles. */
type Titled = { readonly subheadings?: readonly Subheading[] | undefined }
/** An article, as far as its place goes. */
type Placed = { readonly subheading?: string | undefined; readonly order: number }

/** Articles under one heading of their section; `subheading` is undefined where the section has none. */
export type ArticleGroup<A> = { readonly subheading: Subheading | undefined; readonly articles: readonly A[] }

/** The articles of a section under its subheadings, as they stand in it. Headings over nothing are left out. */
export function underSubheadings<A extends Placed>(
  { subheadings }: Titled,
  articles: readonly A[],
): readonly ArticleGroup<A>[] {
  const ids: readonly (string | undefined)[] = (subheadings ?? []).map(({ id }) => id)
  const groups = [undefined, ...(subheadings ?? [])].map((subheading) => ({
    subheading,
    // A page with a mistyped subheading is shown all the same; the check tells it.
    articles: articles
      .filter(({ subheading: id }) => (ids.includes(id) ? id : undefined) === subheading?.id)
      .toSorted((a, b) => a.order - b.order),
  }))
  return groups.filter((group) => group.articles.length > 0)
}
