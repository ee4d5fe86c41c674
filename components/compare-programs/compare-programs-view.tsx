import type { ReactNode } from 'react'
import { CompareForm } from '@/components/compare-programs/compare-form'
import { Part } from '@/components/page/part'
import { ToolHead } from '@/components/page/tool-head'
import type { Ask } from '@/lib/content/schema/asks'
import type { CompareProgramsData } from '@/lib/content/schema/compare-programs'
import { compareParts } from '@/lib/links/tool-parts'

type CompareProgramsViewProps = {
  /** The questions, in the order of the page. */
  asks: readonly Ask[]
  words: CompareProgramsData
  /** The warning on stopping, as on every page that people reach without passing the first one. */
  warning: ReactNode
}

/**
 * The page on which people put the same questions to up to three programs. It works, and prints on one sheet, with and
 * without its script. No score, no sum, no colour that judges.
 */
export function CompareProgramsView({ asks, words, warning }: CompareProgramsViewProps) {
  const { limits } = words
  return (
    <div className="tool-sheet print:text-small print:leading-tight">
      <ToolHead lead={words.lead} onPaper="away" title={words.title} warning={warning} />
      <p className="mt-6 measure leading-normal print:hidden">
        {words.hint} {words.notSent}
      </p>
      <CompareForm asks={asks} words={words} />
      <div className="print:hidden">
        <Part id={compareParts.answers} title={words.answers}>
          <dl className="measure stack-4 leading-normal">
            {asks.map(({ id, title, goodAnswer }) => (
              <div key={id}>
                <dt className="font-semibold">{title}</dt>
                <dd>{goodAnswer}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part id={compareParts.limits} title={limits.title}>
          <ul className="measure list-disc stack-1 pl-5 leading-normal">
            {limits.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      </div>
    </div>
  )
}
