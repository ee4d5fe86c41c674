import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { notedSessions } from '@/components/program-structure/noted-sessions'
import { WeekDrawing } from '@/components/program-structure/week-drawing'
import { WeekList } from '@/components/program-structure/week-list'
import { WeekNotes } from '@/components/program-structure/week-notes'
import { WeekTable } from '@/components/program-structure/week-table'
import { WeekTotal } from '@/components/program-structure/week-total'
import { hoursRangeText } from '@/lib/program/amount-words'
import { timedSessions } from '@/lib/program/cycle'
import { findPhase } from '@/lib/program/find-phase'
import { weekMinutes } from '@/lib/program/hours'
import type { Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

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
 * With nothing but appointments there is nothing to draw, and the list serves every width.
 */
export function WeekView({ program, phase: id, headingLevel, words, label }: WeekViewProps) {
  const phase = findPhase(program, id)
  const hoursAWeek = fill(words.hoursAWeek, { hours: hoursRangeText(weekMinutes(phase), words) })
  const total = fill(words.week.total, { visits: visitsText(phase, program, words), hoursAWeek })
  const caption = fill(words.week.caption, { program: program.name, phase: phase.name, total })
  const name = fill(words.names.week, { program: program.name, phase: phase.name })
  const isDrawn = timedSessions(phase).length > 0
  const notes = notedSessions(phase, words)
  const appointments = phase.sessions.flatMap((session) => (isTimed(session) ? [] : [session]))
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      {isDrawn && (
        <div className="hidden break-inside-avoid md:block print:block">
          <WeekDrawing notes={notes} phase={phase} words={words} />
          <WeekNotes appointments={appointments} notes={notes} words={words} />
          <WeekTable caption={caption} phase={phase} words={words} />
        </div>
      )}
      <WeekList className={isDrawn ? 'md:hidden print:hidden' : ''} phase={phase} words={words} />
      <WeekTotal phase={phase} program={program} words={words} />
    </Frame>
  )
}
