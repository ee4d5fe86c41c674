import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { StoppingWarning } from '@/app/_pages/stopping-warning'
import { FitView } from '@/components/fit-my-week/fit-view'
import { PageFrame } from '@/components/page/page-frame'
import { libraryIn } from '@/lib/library/door'

/** "Fit my week": the reader's own week beside the tracks. */
export function fitPage(language: string) {
  const library = libraryIn(language)
  const { programs, words, at } = library
  const { title, summary } = words.fit
  return {
    metadata: pageMetadata(library, { title, summary, address: at.fit }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <FitView at={at} programs={programs} warning={<StoppingWarning library={library} />} words={words} />
      </PageFrame>
    ),
  }
}
