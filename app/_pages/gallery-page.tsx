import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { PageFrame } from '@/components/page/page-frame'
import { GalleryView } from '@/components/program-gallery/gallery-view'
import { libraryIn } from '@/lib/library/door'
import { realWeeks } from '@/lib/program/gallery-real-weeks'
import { fixtures } from '@/lib/program/gallery-weeks'

/** Every view of the program structure on its test weeks, for people who build with it. */
export function galleryPage(language: string) {
  const library = libraryIn(language)
  const { title, summary } = library.words.pages.gallery
  return {
    metadata: pageMetadata(library, { title, summary, address: library.at.gallery }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <GalleryView
          fixtures={Object.values(fixtures)}
          weeks={Object.values(realWeeks)}
          words={library.words}
        />
      </PageFrame>
    ),
  }
}
