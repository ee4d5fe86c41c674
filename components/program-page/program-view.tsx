import type { ReactNode } from 'react'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'
import { fill } from '@/lib/words/fill'

/** The page of one program track: at a glance, the way through, and the week of each phase. */
export function ProgramView({ program, words, warning }: { program: Program; words: Words; warning: ReactNode }) {
  const part = { program, words: words.program, headingLevel: 3 } as const
  return (
    <>
      <h1 className="mt-2 text-[1.875rem] md:text-[2.5rem]">{program.name}</h1>
      <p className="mt-3 measure leading-normal">{program.summary}</p>
      {program.example ? (
        <p className="mt-4 measure rounded-md bg-sand px-4 py-3 leading-normal text-sand-ink forced-colors:border">{words.pages.programNote}</p>
      ) : null}
      <div className="measure">{warning}</div>
      <Part id="at-a-glance" title={words.pages.programGlance}>
        <ProgramStructure {...part} view="glance" />
      </Part>
      {program.phases.map(({ id, name }) => (
        <Part id={`week-${id}`} key={id} title={fill(words.pages.programPhaseWeek, { phase: name })}>
          <ProgramStructure {...part} phase={id} view="week" />
        </Part>
      ))}
      <Part id="phases" title={words.pages.programPhases}>
        <ProgramStructure {...part} view="phases" />
      </Part>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 className="mb-4 text-2xl md:text-[1.75rem]" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
