import type { Addresses } from '@/lib/links/addresses'
import { SetTime } from '@/components/fit-my-week/set-time'
import { TrackName } from '@/components/fit-my-week/track-name'
import type { Words } from '@/lib/content/schema/words'
import { lengthText } from '@/lib/program/length-words'
import { sessionsByDay } from '@/lib/program/hours'
import { days } from '@/lib/program/lists'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { trackWords } from '@/lib/program/track-words'
import { fill } from '@/lib/words/fill'

type Shared = { at: Addresses; words: Pick<Words, 'fit' | 'program'> }

/** Where there is room: a row for each phase, a column for each day. */
export function DaysTable({ at, programs, words }: { programs: readonly Program[] } & Shared) {
  const { program: said, fit } = words
  return (
    <table className="w-full leading-snug">
      <caption className="sr-only">{fit.times.caption}</caption>
      <thead>
        <tr>
          <th className="p-2 pl-0 text-left" scope="col">
            {fit.times.phase}
          </th>
          {days.map((day) => (
            <th className="p-2 text-left" key={day} scope="col">
              <span aria-hidden="true">{said.days[day].short}</span>{' '}
              <span className="sr-only">{said.days[day].long}</span>
            </th>
          ))}
        </tr>
      </thead>
      {programs.map((program) => (
        <tbody key={program.id}>
          <tr className="border-t-2 border-group-ink">
            <th className="pt-2 text-left" colSpan={days.length + 1} scope="rowgroup">
              <TrackName at={at} program={program} words={words} />
            </th>
          </tr>
          {program.phases.map((phase) => (
            <PhaseRow key={phase.id} phase={phase} words={{ ...words, program: trackWords(said, program) }} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function PhaseRow({ phase, words }: { phase: Phase } & Omit<Shared, 'at'>) {
  const { program: said, fit } = words
  const appointments = phase.sessions.filter((session) => !isTimed(session))
  return (
    <>
      <tr className="border-b border-line">
        <th className="p-2 pl-0 text-left align-top font-normal" scope="row">
          <strong className="block font-semibold">{phase.name}</strong> {lengthText(phase, said)}
        </th>
        {sessionsByDay(phase).map(({ day, sessions }) => (
          <td className="stack-1 p-2 align-top" key={day}>
            {sessions.length === 0 ? <span className="sr-only">{said.week.noSession}</span> : null}
            {sessions.map((session, index) => (
              <SetTime isStacked key={index} session={session} words={said} />
            ))}
          </td>
        ))}
      </tr>
      {appointments.length === 0 ? null : (
        <tr className="border-b border-line">
          <th className="p-2 pl-0 text-left align-top font-normal" scope="row">
            {fill(fit.result.phase, { phase: phase.name, weeks: said.session.byAppointment })}
          </th>
          <td className="p-2" colSpan={days.length}>
            {appointments.map((session, index) => (
              <SetTime key={index} session={session} words={said} />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
