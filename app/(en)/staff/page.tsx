import { servicePage } from '@/app/content-for-pages'
import { pageGroups } from '@/app/page-groups'
import { pageMetadata } from '@/app/page-metadata'
import { stoppingArticle } from '@/app/stopping-warning'
import { ServicePage } from '@/app/service-page'
import type { ListedPage } from '@/components/service-pages/page-groups'
import { StaffList } from '@/components/service-pages/staff-list'
import { library } from '@/lib/library/door'

export const metadata = pageMetadata(servicePage('staff'))

export default function StaffPage() {
  const { site, words } = library
  const isOther = ({ address }: ListedPage) => address !== servicePage('staff').address
  const groups = pageGroups.map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({ ...part, pages: part.pages.filter(isOther) })),
  }))
  const list = (
    <StaffList
      canonical={site.canonical}
      first={stoppingArticle()}
      groups={groups}
      isDraft={site.status === 'draft'}
      words={words.pages.staff}
    />
  )
  return <ServicePage after={list} id="staff" />
}
