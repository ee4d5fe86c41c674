import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { everyProgram, programOf } from '@/app/program-route'
import type { ProgramRoute } from '@/app/program-route'
import { StoppingWarning, paperWarning } from '@/app/stopping-warning'
import { PageFrame } from '@/components/page/page-frame'
import { SheetHelp } from '@/components/program-sheet/sheet-help'
import { SheetView } from '@/components/program-sheet/sheet-view'
import { library } from '@/lib/library/door'
import { programSheetAddress } from '@/lib/links/addresses'
import { fill } from '@/lib/words/fill'

export const dynamicParams = false
export const generateStaticParams = everyProgram

export async function generateMetadata(props: ProgramRoute) {
  const { id, name } = await programOf(props)
  const { title, summary } = library.words.pages.sheet
  return pageMetadata({ title: fill(title, { program: name }), summary, address: programSheetAddress(id) })
}

export default async function ProgramSheetPage(props: ProgramRoute) {
  return (
    <PageFrame frame={frame}>
      <SheetView
        help={<SheetHelp frame={frame} warning={paperWarning()} />}
        program={await programOf(props)}
        warning={<StoppingWarning />}
        words={library.words}
      />
    </PageFrame>
  )
}
