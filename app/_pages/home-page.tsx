import { frameOf, servicePage } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { StoppingWarning } from '@/app/_pages/stopping-warning'
import { HomeView } from '@/components/home/home-view'
import { PageFrame } from '@/components/page/page-frame'
import { libraryIn } from '@/lib/library/door'
import { drawnFirst } from '@/lib/program/drawn-first'

/** The first page of a language. */
export function homePage(language: string) {
  const library = libraryIn(language)
  const { home, words, at, sections } = library
  const frame = frameOf(library)
  const program = drawnFirst(library.programs, library.site.mainProgram)
  if (program === undefined) throw new Error('content/programs/ is empty; run npm run check')
  return {
    metadata: pageMetadata(library, { ...home, address: at.home }),
    Page: () => (
      <PageFrame frame={frame}>
        <HomeView
          at={at}
          home={home}
          allQuestions={servicePage(library, 'questions')}
          more={(['search', 'a-z'] as const).map((id) => servicePage(library, id))}
          ownLine={frame.ownLine}
          program={program}
          parts={[...sections, { ...servicePage(library, 'program'), id: 'program' }]}
          warning={<StoppingWarning library={library} />}
          words={words}
        />
      </PageFrame>
    ),
  }
}
