import { SessionText } from '@/components/program-structure/session-text'
import { hoursText } from '@/lib/program/amount-words'
import { sessionsByDay, weekMinutes } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

type WeekTableProps = { phase: Phase; words: ProgramWords; caption: string }

/** What a screen reader gets in place of the drawing: one row a day, all seven. */
export function WeekTable({ phase, words, caption }: WeekTableProps) {
  const { week } = words
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
            <tr key={day}>
              <th scope="row">{words.days[day].long}</th>
              <td>
                {sessions.length === 0 && week.noSession}
                {sessions.map((session) => (
                  <p key={session.start}>
                    <SessionText session={session} words={words} />
                  </p>
                ))}
              </td>
              <td>{hoursText(weekMinutes(sessions), words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
