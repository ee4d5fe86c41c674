import { DaysTable } from '@/components/fit-my-week/days-table'
import { WeekRows } from '@/components/fit-my-week/week-rows'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'

type FitTimesProps = { programs: readonly Program[]; words: Pick<Words, 'fit' | 'program'> }

/** All set times, to lay one's own week beside. A reader meets one of the two tables, whatever the width. */
export function FitTimes({ programs, words }: FitTimesProps) {
  const { times } = words.fit
  return (
    <>
      <p className="measure">
        {times.note} {programs.some(({ example }) => example) ? times.example : null}
      </p>
      <div className="mt-4 hidden text-small lg:block">
        <DaysTable programs={programs} words={words} />
      </div>
      <div className="mt-4 max-w-[44rem] lg:hidden">
        <WeekRows programs={programs} words={words} />
      </div>
    </>
  )
}
