import { notFound } from 'next/navigation'
import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { StoppingWarning, paperWarning } from '@/app/_pages/stopping-warning'
import { sessionArticles } from '@/app/_pages/text-context'
import { CalendarChoice } from '@/components/calendar-file/calendar-choice'
import { Warnings } from '@/components/page/warnings'
import { PageFrame } from '@/components/page/page-frame'
import { ProgramView } from '@/components/program-page/program-view'
import { SheetHelp } from '@/components/program-sheet/sheet-help'
import { SheetView } from '@/components/program-sheet/sheet-view'
import { buildDay } from '@/lib/dates/build-day'
import { libraryIn } from '@/lib/library/door'
import type { Library } from '@/lib/library/library'
import { saysPlaces } from '@/lib/program/forms/calendar-plan'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import type { Program } from '@/lib/program/schema'
import { fill } from '@/lib/words/fill'

/** What Next gives a route below `/program/[id]/`. */
type Params = { readonly params: Promise<{ id: string }> }

/** What the routes of all programs have in common: one page for each. */
function everyProgram(library: Library) {
  return {
    params: () => library.programs.map(({ id }) => ({ id })),
    find: async ({ params }: Params) => {
      const { id } = await params
      return library.programs.find((program) => program.id === id) ?? notFound()
    },
  }
}

/** Everything about a track. */
export function programPage(language: string) {
  const library = libraryIn(language)
  const { params, find } = everyProgram(library)
  const links = whatPeopleAskNext(library)
  const levels = library.articles.find(({ id }) => id === 'levels-of-care')
  const allLevels = levels && { text: levels.title, href: levels.address }
  return {
    params,
    metadata: async (props: Params) => {
      const { id, name, summary } = await find(props)
      return pageMetadata(library, { title: name, summary, address: library.at.program(id) })
    },
    Page: async (props: Params) => {
      const program = await find(props)
      return (
        <PageFrame frame={frameOf(library)}>
          <ProgramView
            allLevels={allLevels}
            at={library.at}
            calendar={<ProgramCalendar library={library} program={program} />}
            links={links}
            program={program}
            readMore={sessionArticles(library)}
            warning={
              <>
                <StoppingWarning library={library} />
                <Warnings texts={library.warningsOf(program)} />
              </>
            }
            words={library.words}
          />
        </PageFrame>
      )
    },
  }
}

/** Does it go with my week, what is a week like, what about my job and the cost. */
function whatPeopleAskNext({ words, at, articles, sections }: Library) {
  return [
    { title: words.fit.title, address: at.fit },
    ...articles.filter(({ id }) => id === 'what-a-week-looks-like'),
    ...sections.filter(({ id }) => id === 'cost-work-privacy'),
  ]
}

function ProgramCalendar({ library, program }: { library: Library; program: Program }) {
  return (
    <CalendarChoice
      calendars={phaseCalendars(program, { at: library.at, words: library.words.forms, today: buildDay() })}
      locale={library.language.locale}
      saysPlace={saysPlaces(program)}
      words={library.words.forms.calendar}
    />
  )
}

/** A track on one page of paper. */
export function programSheetPage(language: string) {
  const library = libraryIn(language)
  const { params, find } = everyProgram(library)
  const frame = frameOf(library)
  return {
    params,
    metadata: async (props: Params) => {
      const { id, name } = await find(props)
      const { title, summary } = library.words.pages.sheet
      const address = library.at.programSheet(id)
      return pageMetadata(library, { title: fill(title, { program: name }), summary, address })
    },
    Page: async (props: Params) => (
      <PageFrame frame={frame}>
        <SheetView
          at={library.at}
          help={<SheetHelp frame={frame} warning={paperWarning(library, await find(props))} />}
          program={await find(props)}
          warning={<StoppingWarning library={library} />}
          words={library.words}
        />
      </PageFrame>
    ),
  }
}
