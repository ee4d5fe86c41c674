import { ExampleBadge } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { compareRows } from '@/lib/program/compare'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

type CompareViewProps = {
  programs: readonly Program[]
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
}

/** More tracks than this do not stand side by side on a screen; paper has smaller letters. */
const mostColumns = 4

/**
 * All tracks side by side: a table from 48rem up and on paper, below that one list of facts a track. With more
 * tracks than fit, the lists serve every screen.
 */
export function CompareView({ programs, headingLevel, words, label }: CompareViewProps) {
  const fits = programs.length <= mostColumns
  const level = label ? headingLevel + 1 : headingLevel
  return (
    <Frame name={words.names.compare} label={label} headingLevel={headingLevel}>
      <CompareTable className={fits ? 'md:block' : ''} programs={programs} words={words} />
      <CompareLists className={fits ? 'md:hidden' : ''} level={level} programs={programs} words={words} />
    </Frame>
  )
}

type Shown = { programs: readonly Program[]; words: ProgramWords; className: string }

function CompareTable({ programs, words, className }: Shown) {
  return (
    <div className={`hidden text-small print:block ${className}`}>
      <table className="w-full">
        <caption className="sr-only">{words.compare.caption}</caption>
        <thead>
          <tr className="border-t-2 border-group-ink">
            <th className="p-3 text-left print:p-1" scope="col">
              {words.compare.track}
            </th>
            {programs.map((program) => (
              <th className="p-3 text-left print:p-1" key={program.id} scope="col">
                {program.name} <ExampleBadge program={program} words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRows(programs, words).map(({ fact, values }) => (
            <tr className="border-t border-line" key={fact}>
              <th className="p-3 text-left print:p-1" scope="row">
                {fact}
              </th>
              {values.map((value, index) => (
                <td className="p-3 print:p-1" key={programs[index]?.id}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CompareLists({ programs, words, level, className }: Shown & { level: number }) {
  const rows = compareRows(programs, words)
  return (
    <ul className={`grid gap-6 print:hidden ${className}`}>
      {programs.map((program, index) => (
        <li className="border-t-2 border-group-ink pt-2" key={program.id}>
          <Heading level={level} className="font-serif text-h3 font-semibold">
            {program.name}
          </Heading>
          <p>
            <ExampleBadge program={program} words={words} />
          </p>
          <dl>
            {rows.map(({ fact, values }) => (
              <div className="mt-2" key={fact}>
                <dt className="text-small text-ink-soft">{fact}</dt>
                <dd>{values[index]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
