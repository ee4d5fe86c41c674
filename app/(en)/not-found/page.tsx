import { menuGroups } from '@/app/page-groups'
import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { AllPages } from '@/components/lists/all-pages'

export const metadata = pageMetadata({ ...servicePage('not-found'), unlisted: true })

/** The page for unknown addresses; lib/export writes it as 404.html. */
export default function NotFoundPage() {
  return <ServicePage after={<AllPages groups={menuGroups} />} id="not-found" />
}
