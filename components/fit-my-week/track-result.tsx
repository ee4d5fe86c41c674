import { ExampleBadge } from '@/components/program-structure/example-badge'
import type { Words } from '@/lib/content/schema/words'
import { weeksText } from '@/lib/program/amount-words'
import { whoAndWhere } from '@/lib/program/fact-words'
import { fitSessions, hasTravel } from '@/lib/program/fit/fit-sessions'
import type { PlacedSession } from '@/lib/program/fit/fit-sessions'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { sessionName, sessionTime } from '@/lib/program/session-words'
import { fill } from '@/lib/words/fill'

type AllWords = { words: Pick<Words, 'fit' | 'program'> }

/** One track: every sentence that can be said of it, from which the script shows what is true of the marked times. */
export function TrackResult({ program, words }: { program: Program } & AllWords) {
  const { result } = words.fit
  const phases = program.phases.filter((phase) => fitSessions(phase).length > 0)
  const travels = hasTravel(program)
  return (
    <li className="border-t-2 border-group-ink pt-2" data-track={travels ? 'travel' : 'video'}>
      <h3 className="text-h3">{program.name}</h3>
      <p>
        <ExampleBadge program={program} words={words.program} />
      </p>
      <p className="text-ink-soft">
        {whoAndWhere(program, words.program)} {travels ? null : result.video}
      </p>
      {phases.length === 0 ? null : (
        <>
          <p className="mt-2" data-none>
            {result.none}
          </p>
          <dl data-phases hidden>
            {phases.map((phase) => (
              <PhaseResult key={phase.id} phase={phase} words={words} />
            ))}
          </dl>
          <p className="mt-3">
            <span data-ask="one" hidden>
              {result.askOne}{' '}
            </span>
            <span data-ask="other" hidden>
              {result.askOther}{' '}
            </span>
            <span data-change>{result.change}</span>
          </p>
        </>
      )}
      {appointments(program, words).map((session) => (
        <p className="mt-2" key={session}>
          {fill(result.appointment, { session })}
        </p>
      ))}
    </li>
  )
}

function PhaseResult({ phase, words }: { phase: Phase } & AllWords) {
  const { result } = words.fit
  const weeks = weeksText(phase.weeks, words.program)
  const sessions = fitSessions(phase)
  return (
    <div className="mt-3" data-phase>
      <dt className="font-semibold">{fill(result.phase, { phase: phase.name, weeks })}</dt>
      <dd data-none>{result.none}</dd>
      <Sessions set="required" sessions={sessions.filter(({ required }) => required)} words={words} />
      <Sessions set="optional" sessions={sessions.filter(({ required }) => !required)} words={words} />
    </div>
  )
}

type SessionsProps = AllWords & { set: 'required' | 'optional'; sessions: readonly PlacedSession[] }

function Sessions({ set, sessions, words }: SessionsProps) {
  if (sessions.length === 0) return null
  return (
    <dd data-set={set} hidden>
      <p data-sentence />
      <ul className="list-disc pl-5" data-list>
        {sessions.map(({ day, from, to, session }, index) => (
          <li data-day={day} data-from={from} data-to={to} key={index}>
            {fill(words.fit.result.session, {
              day: words.program.days[day].long,
              time: sessionTime(session, words.program),
              session: nameAndRhythm(session, words),
            })}
          </li>
        ))}
      </ul>
    </dd>
  )
}

/** "Family session, every other week". */
function nameAndRhythm(session: PlacedSession['session'], { program }: AllWords['words']): string {
  const name = sessionName(session, program)
  return session.repeat === 'weekly' ? name : [name, program.repeats[session.repeat]].join(', ')
}

/** What a person takes part in by appointment, in any phase, each named once. */
function appointments({ phases }: Program, words: AllWords['words']): readonly string[] {
  const byAppointment = phases
    .flatMap(({ sessions }) => sessions)
    .filter((session) => !isTimed(session) && session.takesPart !== 'family')
  return [...new Set(byAppointment.map((session) => sessionName(session, words.program)))]
}
