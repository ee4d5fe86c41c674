import type { Addresses } from '@/lib/links/addresses'
import { SetTime } from '@/components/fit-my-week/set-time'
import { TrackName } from '@/components/fit-my-week/track-name'
import type { Words } from '@/lib/content/schema/words'
import { lengthText } from '@/lib/program/length-words'
import { sessionsByDay } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { trackWords } from '@/lib/program/track-words'
import { fill } from '@/lib/words/fill'

type Shared = { at: Addresses; words: Pick<Words, 'fit' | 'program'> }

/** On a phone: for each phase its days below each other. Days without a session are left out. */
export function WeekRows({ at, programs, words }: { programs: readonly Program[] } & Shared) {
  return (
    <table className="w-full leading-snug">
      <caption className="sr-only">{words.fit.times.caption}</caption>
      {programs.map((program) => (
        <Track at={at} key={program.id} program={program} words={words} />
      ))}
    </table>
  )
}

function Track({ at, program, words }: { program: Program } & Shared) {
  const ofTrack = { ...words, program: trackWords(words.program, program) }
  return (
    <>
      <tbody>
        <tr className="border-t-2 border-group-ink">
          <th className="pt-2 text-left wrap-anywhere" colSpan={2} scope="rowgroup">
            <TrackName at={at} program={program} words={words} />
          </th>
        </tr>
      </tbody>
      {program.phases.map((phase) => (
        <PhaseRows key={phase.id} phase={phase} words={ofTrack} />
      ))}
    </>
  )
}

function PhaseRows({ phase, words }: { phase: Phase } & Omit<Shared, 'at'>) {
  const { program: said, fit } = words
  const weeks = lengthText(phase, said)
  const appointments = phase.sessions.filter((session) => !isTimed(session))
  return (
    <tbody>
      <tr>
        <th className="pt-2 text-left font-semibold wrap-anywhere" colSpan={2} scope="rowgroup">
          {fill(fit.result.phase, { phase: phase.name, weeks })}
        </th>
      </tr>
      {sessionsByDay(phase)
        .filter(({ sessions }) => sessions.length > 0)
        .map(({ day, sessions }) => (
          <tr className="border-t border-line" key={day}>
            <th className="p-2 pl-0 text-left align-top font-normal" scope="row">
              <span aria-hidden="true">{said.days[day].short}</span>{' '}
              <span className="sr-only">{said.days[day].long}</span>
            </th>
            <td className="w-full py-2 wrap-anywhere">
              {sessions.map((session, index) => (
                <SetTime key={index} session={session} words={said} />
              ))}
            </td>
          </tr>
        ))}
      {appointments.length === 0 ? null : (
        <tr className="border-t border-line">
          <td className="py-2 wrap-anywhere" colSpan={2}>
            {appointments.map((session, index) => (
              <SetTime key={index} session={session} words={said} />
            ))}
          </td>
        </tr>
      )}
    </tbody>
  )
}
