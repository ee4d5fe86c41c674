import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { StoppingWarning } from '@/app/_pages/stopping-warning'
import { CompareProgramsView } from '@/components/compare-programs/compare-programs-view'
import { PageFrame } from '@/components/page/page-frame'
import { libraryIn } from '@/lib/library/door'

/** "Compare programs": the same questions to several, side by side. */
export function comparePage(language: string) {
  const library = libraryIn(language)
  const { compare, at } = library
  const { title, summary } = compare
  // The check has made sure that each stands in asks.yaml.
  const asks = compare.asks.flatMap((id) => library.asks.filter((ask) => ask.id === id))
  return {
    metadata: pageMetadata(library, { title, summary, address: at.compare }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <CompareProgramsView asks={asks} warning={<StoppingWarning library={library} />} words={compare} />
      </PageFrame>
    ),
  }
}
