import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { PageFrame } from '@/components/page/page-frame'
import { GalleryView } from '@/components/program-gallery/gallery-view'
import { library } from '@/lib/library/door'
import { programAddress } from '@/lib/links/addresses'
import { fixtures } from '@/lib/program/gallery-weeks'

const { title, summary } = library.words.pages.gallery

export const metadata = pageMetadata({ title, summary, address: programAddress('gallery'), unlisted: true })

export default function GalleryPage() {
  return (
    <PageFrame frame={frame}>
      <GalleryView fixtures={Object.values(fixtures)} words={library.words} />
    </PageFrame>
  )
}
