import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { StoppingWarning } from '@/app/_pages/stopping-warning'
import { ShareView } from '@/components/my-share/share-view'
import { PageFrame } from '@/components/page/page-frame'
import { libraryIn } from '@/lib/library/door'

/** "My share": about what a reader's plan may leave them to pay. */
export function sharePage(language: string) {
  const library = libraryIn(language)
  const { programs, myShare, at } = library
  const { title, summary } = myShare
  return {
    metadata: pageMetadata(library, { title, summary, address: at.myShare }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <ShareView programs={programs} warning={<StoppingWarning library={library} />} words={myShare} />
      </PageFrame>
    ),
  }
}
