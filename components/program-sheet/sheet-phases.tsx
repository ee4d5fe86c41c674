import type { Words } from '@/lib/content/schema/words'
import { phaseHours } from '@/lib/program/hours-words'
import { lengthText } from '@/lib/program/length-words'
import type { Program } from '@/lib/program/schema'

/** What the table takes of the words. */
type SheetWords = {
  readonly pages: { readonly sheet: Pick<Words['pages']['sheet'], 'phases' | 'phase' | 'weeks' | 'hours'> }
  readonly program: Words['program']
}

/** The phases in a small table: the sheet has no room for more. */
export function SheetPhases({ program, words }: { program: Program; words: SheetWords }) {
  const { sheet } = words.pages
  return (
    <table className="mt-4 print:mt-1 w-full self-start text-left wrap-break-word">
      <caption className="text-left font-semibold">{sheet.phases}</caption>
      <thead className="max-md:not-print:hidden">
        <tr className="border-b border-line">
          <th scope="col">{sheet.phase}</th>
          <th scope="col">{sheet.weeks}</th>
          <th scope="col">{sheet.hours}</th>
        </tr>
      </thead>
      <tbody>
        {program.phases.map((phase) => (
          <tr className="border-b border-line max-md:not-print:block" key={phase.id}>
            <th className="pr-2 max-md:not-print:block" scope="row">
              {phase.name}
            </th>
            <td className="pr-2 max-md:not-print:block">{lengthText(phase, words.program)}</td>
            <td className="max-md:not-print:block">{phaseHours(phase, words.program)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
