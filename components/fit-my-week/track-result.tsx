import { PhaseResult } from '@/components/fit-my-week/phase-result'
import { ExampleBadge } from '@/components/program-structure/example-badge'
import type { Words } from '@/lib/content/schema/words'
import { oneZone, whoAndWhere } from '@/lib/program/fact-words'
import { ageGroups } from '@/lib/program/fit/age-groups'
import { fitChoices, fitSessions } from '@/lib/program/fit/fit-sessions'
import type { Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { sessionName } from '@/lib/program/session-words'
import { trackWords } from '@/lib/program/track-words'
import { fill } from '@/lib/words/fill'

type TrackResultProps = { program: Program; words: Pick<Words, 'fit' | 'program'> }

/** One track: every sentence that can be said of it, from which the script shows what is true of the marked times. */
export function TrackResult({ program, words: general }: TrackResultProps) {
  const words = { ...general, program: trackWords(general.program, program) }
  const { result } = words.fit
  const phases = program.phases.filter((phase) => fitSessions(phase).length + fitChoices(phase).length > 0)
  const isByVideo = program.setting === 'virtual'
  return (
    <li
      className="border-t-2 border-group-ink pt-2"
      data-ages={ageGroups(program).join(' ')}
      data-name={program.shortName ?? program.name}
      data-track
    >
      <h3 className="text-h3">{program.name}</h3>
      <p className="text-ink-soft">
        <ExampleBadge program={program} words={words.program} />
        {[whoAndWhere(program, words.program), ...oneZone(program, words.program)].join(' ')}{' '}
        {isByVideo ? result.video : null}
      </p>
      {phases.length === 0 ? null : (
        <>
          <p className="mt-1 font-semibold" data-verdict>
            {result.none}
          </p>
          <details>
            <summary className="tap py-2 text-link underline">{result.details}</summary>
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
          </details>
        </>
      )}
      {appointments(program, words).map((session) => (
        <p className="mt-1" key={session}>
          {fill(result.appointment, { session })}
        </p>
      ))}
    </li>
  )
}

/** What a person takes part in by appointment, in any phase, each named once. */
function appointments({ phases }: Program, words: TrackResultProps['words']): readonly string[] {
  const byAppointment = phases
    .flatMap(({ sessions }) => sessions)
    .filter((session) => !isTimed(session) && session.takesPart !== 'family' && session.where !== 'elsewhere')
  return [...new Set(byAppointment.map((session) => sessionName(session, words.program)))]
}
