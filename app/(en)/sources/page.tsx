import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { AllSources } from '@/components/service-pages/all-sources'
import { library } from '@/lib/library/door'

export const metadata = pageMetadata(servicePage('sources'))

export default function SourcesPage() {
  return (
    <ServicePage after={<AllSources sources={library.sources} words={library.words.text} />} id="sources" />
  )
}
