import { fitAddress, programAddress, programSheetAddress } from '@/lib/links/addresses'
import { unlistedAddresses } from '@/lib/links/unlisted'
import type { Library } from '@/lib/library/library'

/** One page of the sitemap. `checked` is the day its text was last compared with its sources, if it has sources. */
export type ListedPage = { readonly address: string; readonly checked?: string }

type Pages = Pick<Library, 'home' | 'sections' | 'articles' | 'programs' | 'servicePages' | 'ownPages'>

/** Every page that the sitemap lists, once. */
export function listedPages({
  home,
  sections,
  articles,
  programs,
  servicePages,
  ownPages,
}: Pages): readonly ListedPage[] {
  const pages: readonly ListedPage[] = [
    { address: '/', checked: home.checked },
    ...sections,
    ...articles,
    ...programs.flatMap(({ id }) => [{ address: programAddress(id) }, { address: programSheetAddress(id) }]),
    { address: fitAddress },
    ...servicePages,
    ...ownPages,
  ]
  return pages.filter(({ address }) => !unlistedAddresses.includes(address))
}
