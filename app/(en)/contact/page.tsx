import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { ContactLine } from '@/components/lists/contact-line'
import { library } from '@/lib/content/door'

export const metadata = pageMetadata(servicePage('contact'))

export default function ContactPage() {
  return <ServicePage before={<ContactLine publisher={library.site.publisher} words={library.words.pages.contact} />} id="contact" />
}
