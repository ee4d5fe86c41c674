import { collectAll } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'

const { documents } = readRawContent(process.env.CONTENT_DIR ?? 'content')

/** Pages that are built and stand in no sitemap and no menu: lib/content/kinds.ts and pages.ts say which. */
export const unlistedAddresses: readonly string[] = collectAll(documents).flatMap(({ pages }) =>
  pages.filter(({ isListed }) => !isListed).map(({ address }) => address),
)
