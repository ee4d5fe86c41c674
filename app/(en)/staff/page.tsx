import { servicePage } from '@/app/content-for-pages'
import { pageGroups } from '@/app/page-groups'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { StaffList } from '@/components/lists/staff-list'
import { library } from '@/lib/content/door'

export const metadata = pageMetadata(servicePage('staff'))

export default function StaffPage() {
  const list = <StaffList canonical={library.site.canonical} groups={pageGroups} words={library.words.pages.staff} />
  return <ServicePage after={list} id="staff" />
}
