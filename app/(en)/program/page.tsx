import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { FitLink } from '@/components/fit-my-week/fit-link'
import { Part } from '@/components/page/part'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import { ProgramList } from '@/components/service-pages/program-list'
import { library } from '@/lib/library/door'
import { layoutIds } from '@/lib/links/layout-ids'

export const metadata = pageMetadata(servicePage('program'))

export default function ProgramsPage() {
  const { programs, words } = library
  const after = (
    <>
      <FitLink words={words.fit} />
      <ProgramList programs={programs} words={words.program} />
      <Part id={layoutIds.compared} title={words.pages.programsCompared}>
        <ProgramStructure headingLevel={3} programs={programs} view="compare" words={words.program} />
      </Part>
    </>
  )
  return <ServicePage after={after} id="program" />
}
