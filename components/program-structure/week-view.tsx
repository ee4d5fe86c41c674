import { dayChoices } from '@/components/program-structure/day-choices'
import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { WeekDrawing } from '@/components/program-structure/week-drawing'
import { inText, onSheet, weekLayout } from '@/components/program-structure/week-layout'
import { WeekList } from '@/components/program-structure/week-list'
import { weekNotes } from '@/components/program-structure/week-notes'
import type { WeekNote } from '@/components/program-structure/week-notes'
import { WeekTable } from '@/components/program-structure/week-table'
import { oneZone, onTopText } from '@/lib/program/fact-words'
import { findPhase } from '@/lib/program/find-phase'
import { appointments } from '@/lib/program/hours'
import { hoursAWeek } from '@/lib/program/hours-words'
import type { Program, Phase } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill, fillAround } from '@/lib/words/fill'

type WeekViewProps = {
  program: Program
  phase: string | undefined
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
  /** True on a sheet of paper that holds more than the week. */
  isOnSheet?: boolean
  /** True within a text that is about more than the week. */
  isInText?: boolean
}

/**
 * One phase's week in three forms of which a reader meets one: drawing with table, or list. Paper is
 * narrower than 48rem but carries seven columns well, so print shows the drawing whatever the width.
 * With nothing but appointments there is nothing to draw, and the list serves every width.
 */
export function WeekView({
  program,
  phase: id,
  headingLevel,
  words,
  label,
  isOnSheet = false,
  isInText = false,
}: WeekViewProps) {
  const phase = findPhase(program, id)
  const total = fill(words.week.total, {
    visits: visitsText(phase, program, words),
    hoursAWeek: hoursAWeek(phase, words),
  })
  const zone = oneZone(program, words)
  const caption = [
    fill(words.week.caption, { program: program.name, phase: phase.name, total }),
    ...zone,
  ].join(' ')
  const name = fill(words.names.week, { program: program.name, phase: phase.name })
  const layout = weekLayout(phase, words, isOnSheet ? onSheet : isInText ? inText : undefined)
  const notes = layout === undefined ? [] : weekNotes(layout, phase, words)
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      {layout === undefined ? null : (
        <div className="hidden break-inside-avoid md:block print:block">
          <WeekDrawing layout={layout} notes={notes} words={words} />
          <WeekNotes
            className={isOnSheet ? 'print:columns-2 print:leading-tight' : ''}
            notes={notes}
            phase={phase}
            words={words}
            zone={zone}
          />
          <WeekTable caption={caption} phase={phase} words={words} />
        </div>
      )}
      {dayChoices(phase, words).map(({ text }) => (
        <p key={text} className="mb-2 md:sr-only print:sr-only">
          {text}
        </p>
      ))}
      <WeekList
        className={layout === undefined ? '' : 'md:hidden print:hidden'}
        phase={phase}
        words={words}
        zone={zone}
      />
      <WeekTotal phase={phase} program={program} words={words} />
    </Frame>
  )
}

type WeekNotesProps = {
  notes: readonly WeekNote[]
  phase: Phase
  words: ProgramWords
  className: string
  zone: readonly string[]
}

/** What the drawing cannot show, under it. Hidden from assistive technology like the drawing: the table says it too. */
function WeekNotes({ notes, phase, words, className, zone }: WeekNotesProps) {
  const byAppointment = appointments(phase)
  if (notes.length + byAppointment.length + zone.length === 0) return null
  return (
    <ul aria-hidden="true" className={`mt-2 text-small ${className}`}>
      {notes.map(({ number, text, options }) => (
        <li key={number}>
          <strong className="font-semibold">{number}</strong> {text}
          {options.length > 0 ? (
            <ul className="pl-4">
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
      {byAppointment.map((session, index) => (
        <li key={index}>
          {[sessionName(session, words), sessionTime(session, words), ...sessionNotes(session, words)].join(
            ', ',
          )}
        </li>
      ))}
      {zone.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

type WeekTotalProps = { phase: Phase; program: Program; words: ProgramWords }

/** The line under the week: visits and hours, what comes on top, and why the hours may differ from the usual. */
function WeekTotal({ phase, program, words }: WeekTotalProps) {
  const visits = capital(visitsText(phase, program, words), words)
  const [before, after] = fillAround(words.week.total, 'hoursAWeek', { visits })
  return (
    <p className="mt-3 text-ink-soft">
      {before}
      <strong className="text-ink">{hoursAWeek(phase, words)}</strong>
      {after} {onTopText(phase, program, words)}
    </p>
  )
}
