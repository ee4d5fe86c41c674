import { notFound } from 'next/navigation'
import { frame } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { StoppingWarning } from '@/app/stopping-warning'
import { PageFrame } from '@/components/page/page-frame'
import { ProgramView } from '@/components/program-page/program-view'
import { library } from '@/lib/content/door'
import { programAddress } from '@/lib/links/addresses'

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
  const { id, name, summary } = await find(props)
  return pageMetadata({ title: name, summary, address: programAddress(id) })
}

export default async function ProgramPage(props: Params) {
  return (
    <PageFrame frame={frame}>
      <ProgramView program={await find(props)} warning={<StoppingWarning />} words={library.words} />
    </PageFrame>
  )
}
