import { frame, servicePage, textContext } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { StoppingWarning } from '@/app/stopping-warning'
import { ServicePage } from '@/app/service-page'
import { FactDay } from '@/components/article/ask-box'
import type { TextContext } from '@/components/article/text-context'
import { LocalFacts, OpenQuestions } from '@/components/service-pages/local-facts'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { library } from '@/lib/library/door'
import { fill } from '@/lib/words/fill'

const page = servicePage('contact')

export const metadata = pageMetadata(page)

export default function ContactPage() {
  const context = textContext(page)
  const before = (
    <>
      <Call context={context} />
      <div className="measure">
        <StoppingWarning />
      </div>
      <LocalFacts context={context} local={library.local} />
    </>
  )
  return <ServicePage after={<OpenQuestions context={context} />} before={before} id="contact" />
}

/** The number with the day it was checked, or plainly that there is none. */
function Call({ context }: { context: TextContext }) {
  const { words, site } = library
  const said = context.saidOf('admissions')
  if (said === undefined) {
    const { none, noNumber } = words.pages.contact
    return (
      <p className="mt-4 measure">
        {site.publisher === undefined ? none : fill(noNumber, { program: site.publisher.name })}
      </p>
    )
  }
  return (
    <>
      <PublisherPhone line={frame.ownLine} />
      <FactDay context={context} said={said} />
    </>
  )
}
