import { libraries } from '@/lib/library/door'
import { contactCard } from '@/lib/export/contact-card'
import { crawlerFiles } from '@/lib/export/crawler-files'
import { fileOf } from '@/lib/export/file-tree'
import type { ExportPlan } from '@/lib/export/finish'
import type { ForwardWords } from '@/lib/export/forward-pages'
import { programFiles } from '@/lib/export/program-files'
import { qrFiles } from '@/lib/export/qr-files'
import { safetyLines } from '@/lib/export/safety-lines'
import { handoutRedirects, handouts } from '@/lib/export/handouts'
import { discreetPages } from '@/lib/export/discreet-pages'
import { linkFiles, linkPaths } from '@/lib/export/link-files'
import { packetPapers } from '@/lib/export/packets/packet-paper'
import { paperRedirects } from '@/lib/export/packets/paper-addresses'
import { movedParts } from '@/lib/export/moved-of'
import { searchEntries } from '@/lib/export/search-entries'
import { searchFile } from '@/lib/search/search-file'
import type { Library } from '@/lib/library/library'

/** What the finished folder must hold: every address, the files beside the pages, the redirects, and whether it is a draft. */
export function readExportPlan(today: string): ExportPlan {
  const hidden = new Map(libraries.flatMap((library) => [...library.hidden]))
  const [first] = libraries
  if (first === undefined) throw new Error('content/ has no language; run npm run check')
  const { site } = first
  const leads = (to: string) => hidden.get(to.split('#')[0] ?? to) ?? to
  const moved = [
    ...first.redirects.map(({ from, to }) => ({ from, to: leads(to) })),
    ...[...hidden].map(([from, to]) => ({ from, to })),
  ]
  const redirects = [
    ...moved,
    ...handoutRedirects(
      moved,
      libraries.flatMap(({ articles }) => articles),
    ),
    ...libraries.flatMap(({ at }) => paperRedirects(moved, at)),
    ...libraries.flatMap(({ articles, at }) =>
      articles.flatMap(({ go, address }) => (go === undefined ? [] : [{ from: at.short(go), to: address }])),
    ),
  ]
  const leadsOn = new Set(redirects.map(({ from }) => from))
  return {
    routes: libraries.flatMap(({ listed, unlisted }) => [
      ...listed.map(({ address }) => address),
      ...unlisted.filter((address) => !leadsOn.has(address)),
    ]),
    unlisted: [
      ...new Set(libraries.flatMap(({ unlisted, at }) => unlisted.map((one) => familyOf(one, at)))),
      '/*/handout.html',
    ],
    files: [
      ...crawlerFiles(
        site.canonical,
        libraries.flatMap(({ listed }) => listed),
      ),
      ...libraries.flatMap((library) => filesOf(library, today)),
    ],
    lists: {
      paths: libraries.flatMap(linkPaths),
      make: (texts) => libraries.flatMap((library) => linkFiles(library, { texts, today })),
    },
    packets: libraries.flatMap(packetPapers),
    redirects,
    forward: (from) => forwardWords(libraryAt(from, first)),
    moved: movedParts(libraries),
    discreet: new Map(libraries.flatMap(discreetPages)),
    handouts: new Map(libraries.flatMap(handouts)),
    draft: site.status === 'draft',
  }
}

/** The language of an address, which is that of the longest beginning. */
function libraryAt(address: string, first: Library): Library {
  const [found = first] = libraries
    .filter(({ at }) => address.startsWith(at.home))
    .toSorted((a, b) => b.at.home.length - a.at.home.length)
  return found
}

/** Hosts read few rules for headers, so all short addresses have one, and all discreet ones. */
function familyOf(address: string, at: Library['at']): string {
  return (
    [at.short('*'), at.discreet('*')].find((one) => address.startsWith(one.slice(0, -2)))?.slice(0, -1) ??
    address
  )
}

function forwardWords({ language, words, site }: Library): ForwardWords {
  const { forward, crisisStrip, draft } = words.frame
  return {
    language: language.tag,
    ...forward,
    help: [
      { lead: crisisStrip.dangerLead, call: crisisStrip.dangerCall, number: '911' },
      { lead: crisisStrip.crisisLead, call: crisisStrip.crisisCall, number: '988' },
    ],
    draft: site.status === 'draft' ? `${draft.lead} ${draft.text}` : undefined,
  }
}

function filesOf(library: Library, today: string): ExportPlan['files'] {
  const { site, words, programs, at } = library
  const { lead, text } = words.frame.draft
  const { dangers: _, ...language } = library.synonyms
  return [
    { path: fileOf(at.searchFile), text: JSON.stringify(searchFile(searchEntries(library), language)) },
    ...qrFiles(library),
    ...contactCard(library),
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
