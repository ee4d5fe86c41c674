import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { stoppingArticle } from '@/app/stopping-warning'
import { HomeView } from '@/components/home/home-view'
import { PageFrame } from '@/components/page/page-frame'
import { library } from '@/lib/content/door'

const { home, site, words, programs } = library

export const metadata = pageMetadata({ ...home, address: '/' })

export default function HomePage() {
  const program = programs.find(({ id }) => id === home.week.program)
  if (program === undefined) throw new Error('content/en/home.yaml names what does not exist; run npm run check')
  return (
    <PageFrame frame={frame}>
      <HomeView home={home} program={program} publisher={site.publisher} warningAddress={stoppingArticle().address} words={words} />
    </PageFrame>
  )
}
