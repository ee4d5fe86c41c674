import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Addresses } from '@/lib/links/addresses'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

type ProgramListProps = { at: Addresses; programs: readonly Program[]; words: ProgramWords }

/** Every track, each at a glance, with the way to its page. */
export function ProgramList({ at, programs, words }: ProgramListProps) {
  return programs.map((program) => (
    <section aria-labelledby={program.id} className="mt-10 max-w-[44rem]" key={program.id}>
      <h2 className="text-2xl md:text-[1.75rem]" id={program.id}>
        <a className="inline-flex min-h-11 items-center" href={at.program(program.id)}>
          {program.name}
        </a>
      </h2>
      <div className="mt-3">
        <ProgramStructure headingLevel={3} program={program} view="glance" words={words} />
      </div>
    </section>
  ))
}
