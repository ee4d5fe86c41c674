import { servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { FitLink } from '@/components/fit-my-week/fit-link'
import { ProgramList } from '@/components/lists/program-list'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import { library } from '@/lib/content/door'

export const metadata = pageMetadata(servicePage('program'))

export default function ProgramsPage() {
  const { programs, words } = library
  const after = (
    <>
      <FitLink words={words.fit} />
      <section aria-labelledby="compared" className="mt-10">
        <h2 className="mb-4 text-2xl md:text-[1.75rem]" id="compared">
          {words.pages.programsCompared}
        </h2>
        <ProgramStructure headingLevel={3} programs={programs} view="compare" words={words.program} />
      </section>
      <ProgramList programs={programs} words={words.program} />
    </>
  )
  return <ServicePage after={after} id="program" />
}
