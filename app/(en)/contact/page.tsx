import { frame, servicePage, textContext } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { StoppingWarning } from '@/app/stopping-warning'
import { ServicePage } from '@/app/service-page'
import { LocalFacts } from '@/components/lists/local-facts'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { library } from '@/lib/content/door'

const page = servicePage('contact')

export const metadata = pageMetadata(page)

export default function ContactPage() {
  const { words, local } = library
  const before = (
    <>
      {frame.ownLine === undefined ? <p className="mt-4 measure">{words.pages.contact.none}</p> : <PublisherPhone line={frame.ownLine} />}
      <div className="measure">
        <StoppingWarning />
      </div>
      <LocalFacts context={textContext(page)} local={local} />
    </>
  )
  return <ServicePage before={before} id="contact" />
}
