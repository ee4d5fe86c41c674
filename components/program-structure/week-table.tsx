import type { ReactNode } from 'react'
import { SessionText } from '@/components/program-structure/session-text'
import { hoursRangeText } from '@/lib/program/amount-words'
import { counts } from '@/lib/program/counts-as-treatment'
import { minutesAWeek, sessionsByDay } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import type { ProgramWords } from '@/lib/program/words'

type WeekTableProps = { phase: Phase; words: ProgramWords; caption: string }

/** What a screen reader gets in place of the drawing: one row a day, all seven, and one for appointments. */
export function WeekTable({ phase, words, caption }: WeekTableProps) {
  const { week } = words
  const appointments = phase.sessions.filter((session) => !isTimed(session))
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{week.day}</th>
            <th scope="col">{week.sessions}</th>
            <th scope="col">{week.hours}</th>
          </tr>
        </thead>
        <tbody>
          {sessionsByDay(phase).map(({ day, sessions }) => (
            <Row header={words.days[day].long} key={day} phase={phase} sessions={sessions} words={words} />
          ))}
          {appointments.length > 0 ? (
            <Row header={words.session.noSetDay} phase={phase} sessions={appointments} words={words} />
          ) : null}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  header,
  phase,
  sessions,
  words,
}: {
  header: ReactNode
  phase: Phase
  sessions: readonly Session[]
  words: ProgramWords
}) {
  return (
    <tr>
      <th scope="row">{header}</th>
      <td>
        {sessions.length === 0 ? words.week.noSession : null}
        {sessions.map((session, index) => (
          <p key={index}>
            <SessionText phase={phase} session={session} words={words} />
          </p>
        ))}
      </td>
      <td>
        {hoursRangeText(
          minutesAWeek(phase, (session) => counts(session) && sessions.includes(session)),
          words,
        )}
      </td>
    </tr>
  )
}
