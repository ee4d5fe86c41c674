import { notFound } from 'next/navigation'
import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { StoppingWarning, paperWarning } from '@/app/stopping-warning'
import { PageFrame } from '@/components/page/page-frame'
import { SheetHelp } from '@/components/program-sheet/sheet-help'
import { SheetView } from '@/components/program-sheet/sheet-view'
import { library } from '@/lib/content/door'
import { programSheetAddress } from '@/lib/links/addresses'
import { fill } from '@/lib/words/fill'

type Params = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return library.programs.map(({ id }) => ({ id }))
}

async function find({ params }: Params) {
  const { id } = await params
  return library.programs.find((program) => program.id === id) ?? notFound()
}

export async function generateMetadata(props: Params) {
  const { id, name } = await find(props)
  const { title, summary } = library.words.pages.sheet
  return pageMetadata({ title: fill(title, { program: name }), summary, address: programSheetAddress(id) })
}

export default async function ProgramSheetPage(props: Params) {
  return (
    <PageFrame frame={frame}>
      <SheetView help={<SheetHelp frame={frame} warning={paperWarning()} />} program={await find(props)} warning={<StoppingWarning />} words={library.words} />
    </PageFrame>
  )
}
