import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'

export const metadata = pageMetadata(servicePage('privacy'))

export default function PrivacyPage() {
  return <ServicePage id="privacy" />
}
