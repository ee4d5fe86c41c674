import type { ReactNode } from 'react'
import { SheetNotes } from '@/components/program-sheet/sheet-notes'
import { SheetPhases } from '@/components/program-sheet/sheet-phases'
import { ExampleBadge } from '@/components/program-structure/example-badge'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { glanceSentence } from '@/lib/program/glance-sentence'
import type { Program } from '@/lib/program/schema'
import { trackWords } from '@/lib/program/track-words'
import { fill } from '@/lib/words/fill'

type SheetViewProps = { at: Addresses; program: Program; words: Words; warning: ReactNode; help: ReactNode }

/** A track on one sheet of paper: its first week, how it steps down, places to write, and whom to call. */
export function SheetView({ at, program, words, warning, help }: SheetViewProps) {
  const { sheet } = words.pages
  const said = trackWords(words.program, program)
  return (
    <div className="one-sheet print:text-small print:leading-tight">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-[1.875rem] md:text-[2.5rem] print:text-2xl">
          {fill(sheet.title, { program: program.name })}
        </h1>
        <p>
          <ExampleBadge program={program} words={words.program} />
        </p>
      </div>
      <p className="mt-2 print:hidden">{glanceSentence(program, said)}</p>
      <div className="mt-3 print:mt-0">
        <ProgramStructure
          exampleSaid
          headingLevel={2}
          isOnSheet
          program={program}
          view="week"
          words={words.program}
        />
      </div>
      <div className="grid gap-x-6 md:grid-cols-2 print:grid-cols-[3fr_2fr]">
        <div>
          <SheetPhases program={program} words={words} />
          <SheetNotes program={program} words={said} />
        </div>
        <div className="mt-4 print:mt-1">
          <h2 className="text-xl">{sheet.yours}</h2>
          <dl>
            <WriteLine label={sheet.start} />
            <WriteLine label={sheet.contact} />
            <WriteLine label={sheet.phone} />
            <WriteLine label={sheet.bring} />
            <WriteLine label={sheet.ask} />
          </dl>
        </div>
      </div>
      <div className="print:hidden">{warning}</div>
      {help}
      <p className="mt-2 print:hidden">
        <a className="inline-flex tap items-center" href={at.program(program.id)}>
          {sheet.back}
        </a>
      </p>
    </div>
  )
}

/** Room to write, with what belongs there; on paper beside it, where a line has room for both. */
function WriteLine({ label }: { label: string }) {
  return (
    <div className="mt-2 print:mt-0 print:flex print:flex-wrap print:items-end">
      <dt className="print:mr-2">{label}</dt>
      <dd className="h-8 border-b border-edge print:grow print:basis-32" />
    </div>
  )
}
