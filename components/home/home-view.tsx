import type { ReactNode } from 'react'
import { ChairsInACircle } from '@/components/home/chairs-in-a-circle'
import type { OwnLine } from '@/components/page/frame-data'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { HomeData } from '@/lib/content/schema/pages'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import type { Program } from '@/lib/program/schema'

type HomeViewProps = {
  at: Addresses
  home: HomeData
  program: Program
  words: Words
  ownLine: OwnLine | undefined
  /** The warning on stopping. */
  warning: ReactNode
}

/** The first page: what an IOP is, the warning, the first questions, a week, ways on. */
export function HomeView({ at, home, program, words, ownLine, warning }: HomeViewProps) {
  return (
    <>
      <div className="md:flex md:items-center md:gap-10">
        <div className="md:w-[58%]">
          <h1 className="text-[1.875rem] leading-[1.15] md:text-[3rem]">{home.title}</h1>
          <p className="mt-3 leading-normal md:text-[1.375rem]">{home.lead}</p>
          <p className="mt-2 text-[1.0625rem] text-ink-soft">{home.note}</p>
        </div>
        <ChairsInACircle />
      </div>
      <PublisherPhone line={ownLine} />
      {warning}
      <section aria-labelledby="questions" className="mt-8">
        <h2 className="text-2xl md:text-[1.875rem]" id="questions">
          {home.questionsTitle}
        </h2>
        <ul className="mt-3 border-t border-line md:grid md:grid-cols-2 md:gap-x-8">
          {home.questions.map(({ ask, to }) => (
            <li className="border-b border-line" key={ask}>
              <a className="flex min-h-12 items-center py-1" href={to}>
                {ask}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="week" className="mt-10">
        <h2 className="mb-4 text-2xl md:text-[1.875rem]" id="week">
          {home.week.title}
        </h2>
        <ProgramStructure headingLevel={3} program={program} view="week" words={words.program} />
        <p className="mt-2">
          <a className="inline-flex min-h-11 items-center" href={at.program(program.id)}>
            {home.week.more}
          </a>
        </p>
      </section>
      <HomeDoors home={home} />
    </>
  )
}

/** Four ways on, each one large target. */
function HomeDoors({ home }: { home: HomeData }) {
  return (
    <section aria-labelledby="doors" className="mt-10">
      <h2 className="text-2xl md:text-[1.875rem]" id="doors">
        {home.doorsTitle}
      </h2>
      <ul className="mt-4 grid gap-3 md:grid-cols-2">
        {home.doors.map(({ title, text, to }) => (
          <li className="rounded-md border border-line bg-surface px-4 py-3 md:px-5" key={to}>
            <a className="inline-flex min-h-11 items-center font-serif text-xl font-bold" href={to}>
              {title}
            </a>{' '}
            <span className="block text-[1.0625rem] leading-normal text-ink-soft">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
