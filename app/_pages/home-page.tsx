import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { StoppingWarning } from '@/app/_pages/stopping-warning'
import { HomeView } from '@/components/home/home-view'
import { PageFrame } from '@/components/page/page-frame'
import { libraryIn } from '@/lib/library/door'

/** The first page of a language. */
export function homePage(language: string) {
  const library = libraryIn(language)
  const { home, words, at } = library
  const frame = frameOf(library)
  const [program] = library.programs
  if (program === undefined) throw new Error('content/programs/ is empty; run npm run check')
  return {
    metadata: pageMetadata(library, { ...home, address: at.home }),
    Page: () => (
      <PageFrame frame={frame}>
        <HomeView
          at={at}
          home={home}
          ownLine={frame.ownLine}
          program={program}
          warning={<StoppingWarning library={library} />}
          words={words}
        />
      </PageFrame>
    ),
  }
}
