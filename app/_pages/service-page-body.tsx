import type { ReactNode } from 'react'
import { frameOf } from '@/app/_pages/frame'
import { menuGroups, pageGroups } from '@/app/_pages/page-groups'
import { StoppingWarning, stoppingArticle } from '@/app/_pages/stopping-warning'
import { textContext } from '@/app/_pages/text-context'
import { FactDay } from '@/components/article/ask-box'
import { FitLink } from '@/components/fit-my-week/fit-link'
import { AllPages } from '@/components/service-pages/all-pages'
import { AllSources } from '@/components/service-pages/all-sources'
import { HelpLineList } from '@/components/service-pages/help-line-list'
import { LocalFacts, OpenQuestions } from '@/components/service-pages/local-facts'
import { ProgramList } from '@/components/service-pages/program-list'
import { PublisherLine } from '@/components/service-pages/publisher-line'
import { StaffList } from '@/components/service-pages/staff-list'
import { Part } from '@/components/page/part'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Library, ServicePage } from '@/lib/library/library'
import { fill } from '@/lib/words/fill'

/** What is drawn from data before and after the text of a page. */
type Body = { readonly before?: ReactNode; readonly after?: ReactNode }

/** The body of a page about the site. Pages that are text alone have none. */
export function servicePageBody(library: Library, page: ServicePage): Body {
  const { words, site } = library
  switch (page.id) {
    case 'about':
      return { before: <PublisherLine publisher={site.publisher} words={words.pages.about} /> }
    case 'all':
    case 'not-found':
      return { after: <AllPages groups={menuGroups(library)} /> }
    case 'contact':
      return contact(library, page)
    case 'help':
      return {
        after: <HelpLineList helpLines={library.helpLines} locale={library.language.locale} words={words} />,
      }
    case 'program':
      return { after: <Programs library={library} /> }
    case 'sources':
      return { after: <AllSources sources={library.sources} words={words.text} /> }
    case 'staff':
      return { after: <Staff library={library} page={page} /> }
    case 'accessibility':
    case 'privacy':
      return {}
  }
}

function contact(library: Library, page: ServicePage): Body {
  const context = textContext(library, page)
  return {
    before: (
      <>
        <Call library={library} page={page} />
        <div className="measure">
          <StoppingWarning library={library} />
        </div>
        <LocalFacts context={context} local={library.local} />
      </>
    ),
    after: <OpenQuestions context={context} />,
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
    </>
  )
}

function Programs({ library: { programs, words, at } }: { library: Library }) {
  return (
    <>
      <FitLink address={at.fit} words={words.fit} />
      <ProgramList at={at} programs={programs} words={words.program} />
      <Part id="compared" title={words.pages.programsCompared}>
        <ProgramStructure headingLevel={3} programs={programs} view="compare" words={words.program} />
      </Part>
    </>
  )
}

function Staff({ library, page }: { library: Library; page: ServicePage }) {
  const { site, words } = library
  const groups = pageGroups(library).map((group) => ({
    ...group,
    parts: group.parts.map((part) => ({
      ...part,
      pages: part.pages.filter(({ address }) => address !== page.address),
    })),
  }))
  return (
    <StaffList
      canonical={site.canonical}
      first={stoppingArticle(library)}
      groups={groups}
      isDraft={site.status === 'draft'}
      words={words.pages.staff}
    />
  )
}
