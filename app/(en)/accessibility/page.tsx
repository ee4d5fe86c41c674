import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'

export const metadata = pageMetadata(servicePage('accessibility'))

export default function AccessibilityPage() {
  return <ServicePage id="accessibility" />
}
