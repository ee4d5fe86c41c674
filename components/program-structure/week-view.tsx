import { ExampleBadge } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { WeekDrawing } from '@/components/program-structure/week-drawing'
import { WeekList } from '@/components/program-structure/week-list'
import { WeekTable } from '@/components/program-structure/week-table'
import { amount, hoursText } from '@/lib/program/amount-words'
import { findPhase } from '@/lib/program/find-phase'
import { visits, weekMinutes } from '@/lib/program/hours'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill, fillAround } from '@/lib/words/fill'

type WeekViewProps = {
  program: Program
  phase: string | undefined
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
}

/**
 * One phase's week in three forms of which a reader meets one: drawing with table, or list. Paper is
 * narrower than 48rem but carries seven columns well, so print shows the drawing whatever the width.
 */
export function WeekView({ program, phase: id, headingLevel, words, label }: WeekViewProps) {
  const phase = findPhase(program, id)
  const hours = hoursText(weekMinutes(phase.sessions), words)
  const hoursAWeek = fill(words.hoursAWeek, { hours })
  const amounts = { visits: amount(visits(phase), words.amounts.visits), hoursAWeek }
  const [before, after] = fillAround(words.week.total, 'hoursAWeek', { visits: amounts.visits })
  const total = fill(words.week.total, amounts)
  const caption = fill(words.week.caption, { program: program.name, phase: phase.name, total })
  const name = fill(words.names.week, { program: program.name, phase: phase.name })
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      {program.example ? (
        <p className="mb-2">
          <ExampleBadge program={program} words={words} />
        </p>
      ) : null}
      <div className="hidden break-inside-avoid md:block print:block">
        <WeekDrawing phase={phase} words={words} />
        <WeekTable phase={phase} words={words} caption={caption} />
      </div>
      <WeekList phase={phase} words={words} />
      <p className="mt-3 text-ink-soft">
        {before}
        <strong className="text-ink">{hoursAWeek}</strong>
        {after} {words.week.onTop}
      </p>
    </Frame>
  )
}
