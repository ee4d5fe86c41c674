import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { StoppingWarning } from '@/app/stopping-warning'
import { FitView } from '@/components/fit-my-week/fit-view'
import { PageFrame } from '@/components/page/page-frame'
import { library } from '@/lib/library/door'
import { fitAddress } from '@/lib/links/addresses'

const { programs, words } = library
const { title, summary } = words.fit

export const metadata = pageMetadata({ title, summary, address: fitAddress })

export default function FitPage() {
  return (
    <PageFrame frame={frame}>
      <FitView programs={programs} warning={<StoppingWarning />} words={words} />
    </PageFrame>
  )
}
