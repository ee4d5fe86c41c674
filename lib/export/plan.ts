import { library } from '@/lib/content/door'
import { listedPages } from '@/lib/content/listed-pages'
import { unlistedAddresses } from '@/lib/links/unlisted'

/** What the finished folder must hold: every address, the redirects, and whether it is a draft. */
export function readExportPlan() {
  const isPage = (address: string) => address.endsWith('/')
  return {
    routes: [...listedPages(library).map(({ address }) => address), ...unlistedAddresses.filter(isPage)],
    redirects: library.redirects,
    draft: library.site.status === 'draft',
  }
}
