import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { textContext } from '@/app/_pages/text-context'
import { PageFrame } from '@/components/page/page-frame'
import { WayView } from '@/components/way-through/way-view'
import { dangersOf } from '@/lib/content/schema/topics'
import { libraryIn } from '@/lib/library/door'

/** The whole way from the first call on, in steps. */
export function wayPage(language: string) {
  const library = libraryIn(language)
  const way = library.wayThrough
  return {
    metadata: pageMetadata(library, way),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <WayView context={textContext(library, way, dangersOf(way.topics))} way={way} />
      </PageFrame>
    ),
  }
}
