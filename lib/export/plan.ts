import { library } from '@/lib/library/door'
import { listedPages } from '@/lib/library/listed-pages'
import { crawlerFiles } from '@/lib/export/crawler-files'
import type { ExportPlan } from '@/lib/export/finish'
import { programFiles } from '@/lib/export/program-files'
import { safetyLines } from '@/lib/export/safety-lines'
import { unlistedAddresses } from '@/lib/links/unlisted'

/** What the finished folder must hold: every address, the files beside the pages, the redirects, and whether it is a draft. */
export function readExportPlan(today: string): ExportPlan {
  const isPage = (address: string) => address.endsWith('/')
  const { site, words, programs, redirects, hidden } = library
  const pages = listedPages(library)
  const isDraft = site.status === 'draft'
  const { lead, text } = words.frame.draft
  return {
    routes: [...pages.map(({ address }) => address), ...unlistedAddresses.filter(isPage)],
    files: [
      ...crawlerFiles(site.canonical, pages),
      ...programFiles({
        programs,
        words,
        canonical: site.canonical,
        draft: isDraft ? `${lead} ${text}` : undefined,
        safety: safetyLines(library),
        today,
      }),
    ],
    redirects: [
      ...redirects.map(({ from, to }) => ({ from, to: hidden.get(to.split('#')[0] ?? to) ?? to })),
      ...[...hidden].map(([from, to]) => ({ from, to })),
    ],
    draft: isDraft,
  }
}
