import type { Words } from '@/lib/content/schema/words'
import { fitChoices, fitSessions } from '@/lib/program/fit/fit-sessions'
import type { PlacedChoice, PlacedSession } from '@/lib/program/fit/fit-sessions'
import { lengthText } from '@/lib/program/length-words'
import type { Phase } from '@/lib/program/schema'
import { rhythm, sessionName, sessionTime } from '@/lib/program/session-words'
import { fill } from '@/lib/words/fill'

type AllWords = { words: Pick<Words, 'fit' | 'program'> }

/** One part of a track: its sessions and choices, each with the times that the script compares. */
export function PhaseResult({ phase, words }: { phase: Phase } & AllWords) {
  const { result } = words.fit
  const sessions = fitSessions(phase)
  return (
    <div className="mt-3" data-phase>
      <dt className="font-semibold">
        {fill(result.phase, { phase: phase.name, weeks: lengthText(phase, words.program) })}
      </dt>
      <dd data-none>{result.none}</dd>
      <Sessions set="required" sessions={sessions.filter(({ required }) => required)} words={words} />
      {fitChoices(phase).map((choice) => (
        <ChoiceResult choice={choice} key={choice.id} words={words} />
      ))}
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
        {sessions.map((session, index) => (
          <SessionLine key={index} placed={session} words={words} />
        ))}
      </ul>
    </dd>
  )
}

/** Which of the alternatives a person could take, or that too many of them clash. */
function ChoiceResult({ choice: { take, each, options }, words }: { choice: PlacedChoice } & AllWords) {
  const { result } = words.fit
  return (
    <dd data-choice={take} data-each={each === 1 ? undefined : each} hidden>
      <p data-could>{result.could}</p>
      <p data-could-not>{take === 1 ? result.couldNotOne : fill(result.couldNot, { count: take })}</p>
      <ul className="list-disc pl-5">
        {options.flatMap((parts, option) =>
          parts.flatMap((sessions, part) =>
            sessions.map((session, line) => (
              <SessionLine
                key={`${option} ${part} ${line}`}
                option={option}
                part={part}
                placed={session}
                words={words}
              />
            )),
          ),
        )}
      </ul>
    </dd>
  )
}

type SessionLineProps = AllWords & { placed: PlacedSession; option?: number; part?: number }

function SessionLine({ placed, option, part, words }: SessionLineProps) {
  const { day, from, to, lasts, travels, session } = placed
  return (
    <li
      data-day={day}
      data-from={from}
      data-lasts={lasts}
      data-option={option}
      data-part={part === 0 ? undefined : part}
      data-to={to}
      data-video={travels ? undefined : ''}
    >
      {fill(words.fit.result.session, {
        day: words.program.days[day].long,
        time: sessionTime(session, words.program),
        session: [sessionName(session, words.program), ...rhythm(session, words.program)].join(', '),
      })}
    </li>
  )
}
