import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { PublisherLine } from '@/components/service-pages/publisher-line'
import { library } from '@/lib/library/door'

export const metadata = pageMetadata(servicePage('about'))

export default function AboutPage() {
  return (
    <ServicePage
      before={<PublisherLine publisher={library.site.publisher} words={library.words.pages.about} />}
      id="about"
    />
  )
}
