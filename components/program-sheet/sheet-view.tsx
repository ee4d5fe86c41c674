import type { ReactNode } from 'react'
import { SheetPhases } from '@/components/program-sheet/sheet-phases'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { glanceSentence } from '@/lib/program/glance-sentence'
import type { Program } from '@/lib/program/schema'
import { fill } from '@/lib/words/fill'

type SheetViewProps = { at: Addresses; program: Program; words: Words; warning: ReactNode; help: ReactNode }

/** Units for the hours of the drawn week: what the rest of the sheet leaves, with letters of 8 points and more. */
const weekHeight = 170

/** A track on one sheet of paper: its first week, how it steps down, places to write, and whom to call. */
export function SheetView({ at, program, words, warning, help }: SheetViewProps) {
  const { sheet } = words.pages
  return (
    <div className="one-sheet print:text-small print:leading-snug">
      <h1 className="text-[1.875rem] md:text-[2.5rem] print:text-2xl">
        {fill(sheet.title, { program: program.name })}
      </h1>
      <p className="mt-2">{glanceSentence(program, words.program)}</p>
      <div className="mt-3">
        <ProgramStructure
          headingLevel={2}
          height={weekHeight}
          program={program}
          view="week"
          words={words.program}
        />
      </div>
      <div className="grid gap-x-6 md:grid-cols-2 print:grid-cols-2">
        <SheetPhases program={program} words={words} />
        <div className="mt-4">
          <h2 className="text-xl">{sheet.yours}</h2>
          <dl>
            <WriteLine label={sheet.start} />
            <WriteLine label={sheet.contact} />
            <WriteLine label={sheet.phone} />
          </dl>
        </div>
      </div>
      <dl>
        <WriteLine label={sheet.bring} />
        <WriteLine label={sheet.ask} second />
      </dl>
      <div className="print:hidden">{warning}</div>
      {help}
      <p className="mt-2 print:hidden">
        <a className="inline-flex min-h-11 items-center" href={at.program(program.id)}>
          {sheet.back}
        </a>
      </p>
    </div>
  )
}

/** Room to write, with what belongs there; a second line where one is too little. */
function WriteLine({ label, second = false }: { label: string; second?: boolean }) {
  return (
    <div className="mt-2 flex flex-wrap items-end gap-x-3">
      <dt>{label}</dt>
      <dd className="h-7 grow basis-36 border-b border-edge" />
      {second ? <dd className="h-7 w-full border-b border-edge" /> : null}
    </div>
  )
}
