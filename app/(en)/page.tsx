import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { StoppingWarning } from '@/app/stopping-warning'
import { HomeView } from '@/components/home/home-view'
import { PageFrame } from '@/components/page/page-frame'
import { library } from '@/lib/library/door'

const { home, words, programs } = library

export const metadata = pageMetadata({ ...home, address: '/' })

export default function HomePage() {
  const [program] = programs
  if (program === undefined) throw new Error('content/programs/ is empty; run npm run check')
  return (
    <PageFrame frame={frame}>
      <HomeView
        home={home}
        program={program}
        ownLine={frame.ownLine}
        warning={<StoppingWarning />}
        words={words}
      />
    </PageFrame>
  )
}
