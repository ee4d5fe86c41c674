import type { ReactNode } from 'react'
import { GoodToAsk } from '@/components/article/good-to-ask'
import { Part } from '@/components/page/part'
import { ExampleLine } from '@/components/program-structure/example-badge'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { ReadMore } from '@/components/program-structure/sessions-view'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { programParts, weekPart } from '@/lib/links/program-parts'
import { hasMessage } from '@/lib/program/forms/sms'
import type { Program } from '@/lib/program/schema'
import { fill } from '@/lib/words/fill'

type ProgramViewProps = {
  at: Addresses
  program: Program
  words: Words
  readMore: ReadMore
  warning: ReactNode
  /** The choice of a calendar file. */
  calendar: ReactNode
  /** Where to read on. */
  links: readonly PageLink[]
}

/** The page of one program track: at a glance, the week of each phase, the way through, what happens, what to take along. */
export function ProgramView({ at, program, words, readMore, warning, calendar, links }: ProgramViewProps) {
  const part = { program, words: words.program, headingLevel: 3 } as const
  const { pages } = words
  return (
    <>
      <h1 className="mt-2 text-[1.875rem] md:text-[2.5rem]">{program.name}</h1>
      <p className="mt-3 measure leading-normal">{program.summary}</p>
      <p className="mt-3 measure leading-normal text-ink-soft">{pages.programIntro}</p>
      {program.example ? (
        <p className="mt-4 measure rounded-md bg-sand px-4 py-3 leading-normal text-sand-ink forced-colors:border">
          {pages.programNote}
        </p>
      ) : null}
      <div className="measure">{warning}</div>
      <Part id={programParts.glance} title={pages.programGlance}>
        <ProgramStructure {...part} view="glance" />
      </Part>
      {program.phases.map(({ id, name }) => (
        <Part id={weekPart(id)} key={id} title={fill(pages.programPhaseWeek, { phase: name })}>
          <ProgramStructure {...part} phase={id} view="week" />
        </Part>
      ))}
      <Part id={programParts.hours} title={pages.programHours}>
        <ProgramStructure {...part} view="hours" />
      </Part>
      <Part id={programParts.phases} title={pages.programPhases}>
        <ProgramStructure {...part} view="phases" />
      </Part>
      <Part id={programParts.sessions} title={pages.programSessions}>
        <ProgramStructure {...part} readMore={readMore} view="sessions" />
      </Part>
      <Part id={programParts.levels} title={pages.programLevels}>
        <ProgramStructure {...part} view="ladder" />
      </Part>
      <div className="mt-10 measure">
        <p className="mb-4">{pages.programMedicine}</p>
        <GoodToAsk questions={pages.programAsk} words={words.text} />
        <ProgramLinks links={links} />
      </div>
      <Part id={programParts.takeAlong} title={pages.programTake}>
        <TakeAlong at={at} program={program} words={words} />
        <ExampleLine program={program} words={words.program} />
        {calendar}
      </Part>
    </>
  )
}

/** A page to read next: its title and address. */
type PageLink = { readonly title: string; readonly address: string }

/** Ways on from a program's page, each one large target. */
function ProgramLinks({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="mt-4">
      {links.map(({ title, address }) => (
        <li key={address}>
          <a className="inline-flex min-h-11 items-center" href={address}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The same facts on paper and as text. */
function TakeAlong({ at, program, words }: { at: Addresses; program: Program; words: Words }) {
  const { pages } = words
  const link = 'inline-flex min-h-11 items-center'
  return (
    <ul>
      <li>
        <a className={link} href={at.programSheet(program.id)}>
          {pages.programSheet}
        </a>
      </li>
      <li>
        <a className={link} href={at.programText(program.id)}>
          {pages.programTextFile}
        </a>
      </li>
      {hasMessage(program, words.forms) ? (
        <li>
          <a className={link} href={at.programSms(program.id)}>
            {pages.programSmsFile}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
