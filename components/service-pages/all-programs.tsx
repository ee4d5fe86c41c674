import { Part } from '@/components/page/part'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { layoutIds } from '@/lib/links/layout-ids'
import type { Program } from '@/lib/program/schema'

/** A page on which a reader fills something in, with what it is for. */
export type ToolLink = { readonly title: string; readonly invitation: string; readonly address: string }

type AllProgramsProps = {
  at: Addresses
  programs: readonly Program[]
  tools: readonly ToolLink[]
  words: Pick<Words, 'pages' | 'program'>
}

/** Every track: the tools for choosing among them, each at a glance, and all compared. */
export function AllPrograms({ at, programs, tools, words: { pages, program: words } }: AllProgramsProps) {
  return (
    <>
      <ul className="mt-6 measure stack-3">
        {tools.map(({ title, invitation, address }) => (
          <li
            className="rounded-md border border-l-8 border-line border-l-steady bg-surface px-4 py-3 leading-normal md:px-6"
            key={address}
          >
            <a className="inline-flex tap items-center font-serif text-xl font-bold" href={address}>
              {title}
            </a>{' '}
            <span className="block">{invitation}</span>
          </li>
        ))}
      </ul>
      {programs.map((program) => (
        <section aria-labelledby={program.id} className="mt-10 max-w-[44rem]" key={program.id}>
          <h2 className="text-2xl md:text-[1.75rem]" id={program.id}>
            <a className="inline-flex tap items-center" href={at.program(program.id)}>
              {program.name}
            </a>
          </h2>
          <div className="mt-3">
            <ProgramStructure headingLevel={3} program={program} view="glance" words={words} />
          </div>
        </section>
      ))}
      <Part id={layoutIds.compared} title={pages.programsCompared}>
        <ProgramStructure headingLevel={3} programs={programs} view="compare" words={words} />
      </Part>
    </>
  )
}
