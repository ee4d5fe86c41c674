import type { ReactNode } from 'react'
import { DaysTable } from '@/components/fit-my-week/days-table'
import { FitTool } from '@/components/fit-my-week/fit-tool'
import { WeekRows } from '@/components/fit-my-week/week-rows'
import { Fold } from '@/components/page/fold'
import { Part } from '@/components/page/part'
import { ToolHead } from '@/components/page/tool-head'
import { reasons } from '@/lib/content/schema/fit-words'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { fitParts } from '@/lib/links/tool-parts'
import type { Program } from '@/lib/program/schema'

type FitViewProps = {
  at: Addresses
  programs: readonly Program[]
  words: Pick<Words, 'fit' | 'program'>
  /** The warning on stopping, as on every page that people reach without passing the first one. */
  warning: ReactNode
}

/**
 * The page on which people lay their own week beside the tracks. Whole without JavaScript: then it shows the set
 * times and the questions, and the form stays hidden, since nothing would answer it.
 */
export function FitView({ at, programs, words, warning }: FitViewProps) {
  const { fit } = words
  return (
    <>
      <ToolHead lead={fit.lead} title={fit.title} warning={warning} />
      <FitTool programs={programs} words={words} />
      <Part id={fitParts.times} title={fit.times.title}>
        <FitTimes at={at} programs={programs} words={words} />
      </Part>
      <Part id={fitParts.questions} title={fit.questions.title}>
        <ul className="measure list-disc stack-1 pl-5 leading-normal">
          {fit.questions.any.map((question) => (
            <li key={question}>{question}</li>
          ))}
          {reasons.map((reason) => (
            <li key={reason}>
              <strong className="font-semibold">{fit.reasons[reason].label}:</strong>{' '}
              {fit.reasons[reason].question}
            </li>
          ))}
        </ul>
      </Part>
      <Part id={fitParts.limits} title={fit.limits.title}>
        <ul className="measure list-disc stack-1 pl-5 leading-normal">
          {fit.limits.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
    </>
  )
}

type FitTimesProps = { at: Addresses; programs: readonly Program[]; words: Pick<Words, 'fit' | 'program'> }

/** All set times, to lay one's own week beside, a track at a time. A reader meets one of its two tables, whatever the width. */
function FitTimes({ at, programs, words }: FitTimesProps) {
  const { times } = words.fit
  return (
    <>
      <p className="measure">
        {times.note} {programs.some(({ example }) => example) ? times.example : null}
      </p>
      <div className="mt-4 border-b border-line">
        {programs.map((program) => (
          <Fold key={program.id} title={program.name}>
            <div className="hidden text-small lg:block">
              <DaysTable at={at} programs={[program]} words={words} />
            </div>
            <div className="max-w-[44rem] lg:hidden">
              <WeekRows at={at} programs={[program]} words={words} />
            </div>
          </Fold>
        ))}
      </div>
    </>
  )
}
