import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { ProgramList } from '@/components/lists/program-list'
import { library } from '@/lib/content/door'

export const metadata = pageMetadata(servicePage('program'))

export default function ProgramsPage() {
  return <ServicePage after={<ProgramList programs={library.programs} words={library.words.program} />} id="program" />
}
