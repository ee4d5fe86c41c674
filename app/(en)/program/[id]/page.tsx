import { frame, locale, sessionArticles } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { everyProgram, programOf } from '@/app/program-route'
import type { ProgramRoute } from '@/app/program-route'
import { StoppingWarning } from '@/app/stopping-warning'
import { CalendarChoice } from '@/components/calendar-file/calendar-choice'
import { PageFrame } from '@/components/page/page-frame'
import { ProgramView } from '@/components/program-page/program-view'
import { library } from '@/lib/library/door'
import { buildDay } from '@/lib/dates/build-day'
import { fitAddress, programAddress } from '@/lib/links/addresses'
import { firstWeek } from '@/lib/program/forms/first-week'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import type { Program } from '@/lib/program/schema'

/** What a person asks next: does it go with my week, what is a week like, what about my job and the cost. */
const links = [
  { title: library.words.fit.title, address: fitAddress },
  ...library.articles.filter(({ id }) => id === 'what-a-week-looks-like'),
  ...library.sections.filter(({ id }) => id === 'cost-work-privacy'),
]

export const dynamicParams = false
export const generateStaticParams = everyProgram

export async function generateMetadata(props: ProgramRoute) {
  const { id, name, summary } = await programOf(props)
  return pageMetadata({ title: name, summary, address: programAddress(id) })
}

export default async function ProgramPage(props: ProgramRoute) {
  const program = await programOf(props)
  return (
    <PageFrame frame={frame}>
      <ProgramView
        calendar={<ProgramCalendar program={program} />}
        links={links}
        program={program}
        readMore={sessionArticles}
        warning={<StoppingWarning />}
        words={library.words}
      />
    </PageFrame>
  )
}

function ProgramCalendar({ program }: { program: Program }) {
  const monday = firstWeek(program, buildDay())
  const words = library.words.forms.calendar
  return (
    <CalendarChoice
      calendars={phaseCalendars(program)}
      closures={program.closures}
      locale={locale}
      monday={monday}
      words={words}
    />
  )
}
