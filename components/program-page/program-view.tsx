import type { ReactNode } from 'react'
import { GoodToAsk } from '@/components/article/good-to-ask'
import { Part } from '@/components/page/part'
import { ExampleBadge } from '@/components/program-structure/example-badge'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { MoreLink, ReadMore } from '@/components/program-structure/sessions-view'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { programParts, weekPart } from '@/lib/links/program-parts'
import { hasMessage } from '@/lib/program/forms/sms'
import type { Phase, Program } from '@/lib/program/schema'
import { fill } from '@/lib/words/fill'

type ProgramViewProps = {
  at: Addresses
  program: Program
  words: Words
  readMore: ReadMore
  allLevels: MoreLink | undefined
  warning: ReactNode
  /** The choice of a calendar file. */
  calendar: ReactNode
  /** Where to read on. */
  links: readonly PageLink[]
}

/**
 * The page of one program track: its first week, at a glance, the way through with the weeks of the other parts, what
 * happens, what to take along. That an example is one stands at the heading and at the end, once for all views.
 */
export function ProgramView(props: ProgramViewProps) {
  const { at, program, words, readMore, allLevels, warning, calendar, links } = props
  const part = { program, words: words.program, headingLevel: 3, exampleSaid: true } as const
  const { pages } = words
  const [first, ...others] = program.phases
  return (
    <div className="print:text-[0.9rem] print:leading-snug">
      <div className="lg:grid lg:grid-cols-2 lg:items-start lg:gap-x-10">
        <div>
          <h1 className="text-[1.875rem] md:mt-2 md:text-[2.5rem]">{program.name}</h1>
          {program.example ? (
            <p className="mt-1">
              <ExampleBadge program={program} words={words.program} />
            </p>
          ) : null}
          <p className="mt-2 measure leading-normal">{program.summary}</p>
        </div>
        <div className="measure">{warning}</div>
      </div>
      {first ? (
        <section aria-labelledby={weekPart(first.id)} className="mt-6 md:mt-10 print:mt-4">
          <h2 className="mb-2 text-2xl md:mb-4 md:text-[1.75rem] print:text-xl" id={weekPart(first.id)}>
            {weekTitle(first, program, pages)}
          </h2>
          <ProgramStructure {...part} phase={first.id} view="week" />
        </section>
      ) : null}
      <Part id={programParts.glance} title={pages.programGlance}>
        <ProgramStructure {...part} view="glance" />
        <p className="mt-4 measure leading-normal text-ink-soft">{pages.programIntro}</p>
      </Part>
      <Part id={programParts.phases} title={pages.programPhases}>
        <ProgramStructure {...part} view="phases" />
        {others.map((phase) => (
          <details className="mt-4 break-inside-avoid print:mt-2 border-t border-line" key={phase.id}>
            <summary className="tap print:min-h-0 print:py-0 py-2 text-link" id={weekPart(phase.id)}>
              {weekTitle(phase, program, pages)}
            </summary>
            <div className="pb-4 print:pb-1">
              <ProgramStructure {...part} phase={phase.id} view="week" />
            </div>
          </details>
        ))}
      </Part>
      <Part id={programParts.hours} title={pages.programHours}>
        <ProgramStructure {...part} view="hours" />
      </Part>
      <Part id={programParts.sessions} title={pages.programSessions}>
        <ProgramStructure {...part} readMore={readMore} view="sessions" />
      </Part>
      <Part id={programParts.levels} title={pages.programLevels}>
        <ProgramStructure {...part} allLevels={allLevels} view="ladder" />
      </Part>
      <div className="mt-10 measure print:mt-3 print:max-w-none">
        <p className="mb-4 print:mb-2">{pages.programMedicine}</p>
        <GoodToAsk questions={pages.programAsk} words={words.text} />
        <ProgramLinks links={links} />
      </div>
      <div className="print:hidden">
        <Part id={programParts.takeAlong} title={pages.programTake}>
          <TakeAlong at={at} program={program} words={words} />
          {calendar}
        </Part>
      </div>
      {program.example ? (
        <p className="mt-10 print:mt-3 measure rounded-md bg-sand px-4 py-3 leading-normal text-sand-ink forced-colors:border">
          {pages.programNote}
        </p>
      ) : null}
    </div>
  )
}

/** The only part of a program needs no name. */
function weekTitle({ name }: Phase, { phases }: Program, pages: Words['pages']): string {
  return phases.length === 1 ? pages.programWeek : fill(pages.programPhaseWeek, { phase: name })
}

/** A page to read next: its title and address. */
type PageLink = { readonly title: string; readonly address: string }

/** Ways on from a program's page, each one large target. */
function ProgramLinks({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="mt-4 print:hidden">
      {links.map(({ title, address }) => (
        <li key={address}>
          <a className="inline-flex tap items-center" href={address}>
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
  const link = 'inline-flex tap items-center'
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
