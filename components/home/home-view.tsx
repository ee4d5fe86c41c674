import type { ReactNode } from 'react'
import { ChairsInACircle } from '@/components/home/chairs-in-a-circle'
import { HomeParts } from '@/components/home/home-parts'
import type { LinkedPart } from '@/components/home/home-parts'
import { HomeQuestions } from '@/components/home/home-questions'
import type { OwnLine } from '@/components/page/frame-data'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { HomeData } from '@/lib/content/schema/pages'
import type { Words } from '@/lib/content/schema/words'
import type { ServicePage } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'
import { layoutIds } from '@/lib/links/layout-ids'
import type { Program } from '@/lib/program/schema'

type HomeViewProps = {
  at: Addresses
  home: HomeData
  /** The track whose week is drawn. */
  program: Program
  parts: readonly LinkedPart[]
  /** The page that lists all questions. */
  allQuestions: Pick<ServicePage, 'address'>
  /** Ways to what is not among the first questions. */
  more: readonly Pick<ServicePage, 'navTitle' | 'address'>[]
  words: Words
  ownLine: OwnLine | undefined
  /** The warning on stopping. */
  warning: ReactNode
}

/** The first page: what an IOP is, the warning, the first questions, all parts of the guide, a week. */
export function HomeView({
  at,
  home,
  program,
  parts,
  allQuestions,
  more,
  words,
  ownLine,
  warning,
}: HomeViewProps) {
  return (
    <>
      <div className="md:flex md:items-center">
        <div className="md:mr-10 md:w-[58%]">
          <h1 className="text-[1.75rem] leading-[1.15] md:text-[2.75rem]">{home.title}</h1>
          <p className="mt-2 leading-normal md:mt-3 md:text-[1.375rem]">{home.lead}</p>
          <p className="mt-1 text-[1.0625rem] text-ink-soft">{home.note}</p>
        </div>
        <ChairsInACircle />
      </div>
      <PublisherPhone line={ownLine} />
      {warning}
      <HomeQuestions all={allQuestions} home={home} more={more} />
      <HomeParts home={home} linked={parts} />
      <section aria-labelledby={layoutIds.week} className="mt-10">
        <h2 className="text-2xl md:text-[1.875rem]" id={layoutIds.week}>
          {home.week.title}
        </h2>
        <p className="mt-1 mb-4 leading-normal">{home.week.often}</p>
        <ProgramStructure headingLevel={3} program={program} view="week" words={words.program} />
        <p className="mt-2">
          <a className="inline-flex tap items-center" href={at.program(program.id)}>
            {home.week.more}
          </a>
        </p>
      </section>
    </>
  )
}
