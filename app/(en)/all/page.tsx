import { servicePage } from '@/app/content-for-pages'
import { menuGroups } from '@/app/page-groups'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { AllPages } from '@/components/service-pages/all-pages'

export const metadata = pageMetadata(servicePage('all'))

export default function AllPagesPage() {
  return <ServicePage after={<AllPages groups={menuGroups} />} id="all" />
}
