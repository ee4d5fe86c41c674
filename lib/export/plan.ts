import { libraries } from '@/lib/library/door'
import { crawlerFiles } from '@/lib/export/crawler-files'
import { fileOf } from '@/lib/export/file-tree'
import type { ExportPlan } from '@/lib/export/finish'
import { programFiles } from '@/lib/export/program-files'
import { safetyLines } from '@/lib/export/safety-lines'
import { searchEntries } from '@/lib/export/search-entries'
import { searchFile } from '@/lib/search/search-file'
import type { Library } from '@/lib/library/library'

/** What the finished folder must hold: every address, the files beside the pages, the redirects, and whether it is a draft. */
export function readExportPlan(today: string): ExportPlan {
  const hidden = new Map(libraries.flatMap((library) => [...library.hidden]))
  const [first] = libraries
  if (first === undefined) throw new Error('content/ has no language; run npm run check')
  const { redirects: moved, site } = first
  return {
    routes: libraries.flatMap(({ listed, unlisted }) => [
      ...listed.map(({ address }) => address),
      ...unlisted,
    ]),
    unlisted: libraries.flatMap(({ unlisted }) => unlisted),
    files: [
      ...crawlerFiles(
        site.canonical,
        libraries.flatMap(({ listed }) => listed),
      ),
      ...libraries.flatMap((library) => filesOf(library, today)),
    ],
    redirects: [
      ...moved.map(({ from, to }) => ({ from, to: hidden.get(to.split('#')[0] ?? to) ?? to })),
      ...[...hidden].map(([from, to]) => ({ from, to })),
    ],
    draft: site.status === 'draft',
  }
}

function filesOf(library: Library, today: string): ExportPlan['files'] {
  const { site, words, programs, at } = library
  const { lead, text } = words.frame.draft
  const { dangers: _, ...language } = library.synonyms
  return [
    { path: fileOf(at.searchFile), text: JSON.stringify(searchFile(searchEntries(library), language)) },
    ...programFiles({
      programs,
      words,
      at,
      canonical: site.canonical,
      draft: site.status === 'draft' ? `${lead} ${text}` : undefined,
      safety: safetyLines(library),
      warningsOf: library.warningsOf,
      today,
    }),
  ]
}
