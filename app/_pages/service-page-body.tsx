import type { ReactNode } from 'react'
import { frameOf } from '@/app/_pages/frame'
import { menuGroups, tools } from '@/app/_pages/page-groups'
import { StaffPieces, StaffSystems } from '@/app/_pages/staff-body'
import { StoppingWarning } from '@/app/_pages/stopping-warning'
import { textContext } from '@/app/_pages/text-context'
import { FactDay } from '@/components/page/fact-day'
import { AToZ } from '@/components/a-z/a-z'
import { lettersOf } from '@/app/_pages/letters'
import { FirstVisitForm } from '@/components/first-visit/first-visit-form'
import { SearchBox } from '@/components/search/search-box'
import { AllPages } from '@/components/service-pages/all-pages'
import { AllSources } from '@/components/service-pages/all-sources'
import { HelpFirst } from '@/components/page/help-now'
import { NumbersChecked } from '@/components/service-pages/numbers-checked'
import { LocalFacts, OpenQuestions } from '@/components/service-pages/local-facts'
import { AllPrograms } from '@/components/service-pages/all-programs'
import { AllQuestions } from '@/components/questions/all-questions'
import { QuickLinks } from '@/components/service-pages/quick-links'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { cardName } from '@/lib/export/contact-card'
import { zoneLines } from '@/lib/program/forms/zone-lines'
import { sourcesOn } from '@/lib/content/source-pages'
import type { Library, ServicePage } from '@/lib/library/library'
import { fill } from '@/lib/words/fill'

/** What is drawn from data before the text of a page, after it, beside it where there is room, and on how it was checked. */
type Body = Readonly<Partial<Record<'before' | 'after' | 'beside' | 'checked', ReactNode>>>

/** The body of a page about the site. Pages that are text alone have none. */
export function servicePageBody(library: Library, page: ServicePage): Body {
  const { words } = library
  switch (page.id) {
    case 'about':
      return { before: <p className="mt-4 measure">{whoPublishes(library)}</p> }
    case 'all':
    case 'not-found':
      return {
        before: page.id === 'all' ? <QuickLinks quick={library.home.quick} /> : undefined,
        after: <AllPages groups={menuGroups(library)} words={words.pages} />,
      }
    case 'questions':
      return { after: <AllQuestions groups={library.questionGroups} words={words.pages} /> }
    case 'search':
      return { before: <Search library={library} page={page} /> }
    case 'a-z':
      return { after: <AToZ letters={lettersOf(library)} words={words.pages} /> }
    case 'contact':
      return contact(library, page)
    case 'first-visit':
      return { before: <FirstVisit library={library} /> }
    case 'help':
      return {
        before: <HelpFirst frame={frameOf(library)} />,
        checked: (
          <NumbersChecked
            helpLines={library.helpLines}
            locale={library.language.locale}
            words={words.pages.helpLines}
          />
        ),
      }
    case 'program':
      return {
        after: (
          <AllPrograms at={library.at} programs={library.programs} tools={tools(library)} words={words} />
        ),
      }
    case 'sources':
    case 'studies':
      return { after: <AllSources sources={sourcesOn(page.id, library.sources)} words={words.text} /> }
    case 'staff':
      return {
        before: <StaffPieces library={library} page={page} />,
        after: <StaffSystems library={library} />,
      }
    case 'accessibility':
    case 'privacy':
      return {}
  }
}

/** The box, the help that stands before all results, and what people often look for. */
function Search({ library, page }: { library: Library; page: ServicePage }) {
  const { at, home, synonyms, safetyBlocks, words } = library
  const { blockAddress } = textContext(library, page)
  const help = synonyms.dangers.flatMap(({ shows, words: called }) => {
    const block = safetyBlocks.find(({ danger }) => danger === shows)
    return block === undefined ? [] : [{ block, address: blockAddress(shows), words: called }]
  })
  return <SearchBox at={at} help={help} often={home.quick.links} words={words.pages.search} />
}

/** Who publishes this copy and who pays, or plainly that nobody does yet. */
function whoPublishes({ site: { publisher }, words }: Library): string {
  const { none, published } = words.pages.about
  if (publisher === undefined) return none
  return fill(published, { name: publisher.name, paidBy: publisher.paidBy })
}

function contact(library: Library, page: ServicePage): Body {
  const context = textContext(library, page)
  return {
    before: (
      <>
        <Call library={library} page={page} />
        <StoppingWarning library={library} />
        <LocalFacts context={context} local={library.local} />
      </>
    ),
    beside: <OpenQuestions context={context} />,
  }
}

/** The number with the day it was checked, or plainly that there is none. */
function Call({ library, page }: { library: Library; page: ServicePage }) {
  const { words, site } = library
  const context = textContext(library, page)
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
      <PublisherPhone line={frameOf(library).ownLine} />
      <FactDay context={context} said={said} />
      <ToKeep library={library} />
    </>
  )
}

/** The number for the contacts of a phone, and what texts the program sends. */
function ToKeep({ library }: { library: Library }) {
  const { at, local, textMessages, words } = library
  const { card, cardWhy } = words.pages.contact
  return (
    <div className="mt-2 measure leading-normal">
      <p>
        <a className="inline-flex tap items-center" download="front-desk.vcf" href={at.contactCard}>
          {card}
        </a>{' '}
        <span className="block">{fill(cardWhy, { name: cardName(library) })}</span>
      </p>
      {local['text-messages'] === undefined ? null : (
        <p>
          <a className="inline-flex tap items-center" href={at.textMessages}>
            {textMessages.title}
          </a>
        </p>
      )}
    </div>
  )
}

/** The form for a first visit, in the zone of the program where all its tracks have the same. */
function FirstVisit({ library }: { library: Library }) {
  const { programs, words } = library
  const zones = new Set(programs.map(({ timeZone = [] }) => timeZone[0]))
  const [zone] = zones
  return (
    <>
      <FirstVisitForm
        title={words.forms.calendar.title}
        words={words.pages.firstVisit}
        zone={zones.size === 1 && zone !== undefined ? zoneLines(zone) : undefined}
      />
      <StoppingWarning library={library} />
    </>
  )
}
