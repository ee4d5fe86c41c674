import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { Steps } from '@/components/program-structure/steps'
import { phaseFacts } from '@/lib/program/fact-words'
import { hoursAWeek } from '@/lib/program/hours-words'
import { lengthText } from '@/lib/program/length-words'
import { levelText } from '@/lib/program/level-words'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type PhasesViewProps = { program: Program; headingLevel: 2 | 3 | 4; words: ProgramWords; label?: string }

/** The way through the program: one bar with steps, and its parts in order. */
export function PhasesView({ program, headingLevel, words, label }: PhasesViewProps) {
  const phaseLevel = label ? headingLevel + 1 : headingLevel
  const name = fill(words.names.phases, { program: program.name })
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <div className="print:break-inside-avoid">
        {program.phases.length > 1 ? <Steps program={program} /> : null}
        <ol className="mb-4 grid gap-6 lg:grid-cols-3 print:mb-2 print:grid-cols-3 print:gap-3">
          {program.phases.map((phase, index) => (
            <li
              key={phase.id}
              className="min-w-0 break-inside-avoid border-l-4 border-group-ink pl-4 wrap-anywhere"
            >
              <Heading level={phaseLevel} className="font-serif text-h3 font-semibold">
                {program.phases.length > 1 ? <span aria-hidden="true">{index + 1}. </span> : null}
                {phase.name}
              </Heading>
              <PhaseHours phase={phase} words={words} />
              <p className="mt-1">{phase.whatChanges}</p>
              <PhaseEnd phase={phase} program={program} words={words} />
            </li>
          ))}
        </ol>
      </div>
      <p className="mb-2 max-w-[34em] text-ink-soft">{words.phases.note}</p>
      <ExampleLine program={program} words={words} />
    </Frame>
  )
}

function PhaseHours({ phase, words }: { phase: Phase; words: ProgramWords }) {
  return (
    <>
      <p className="text-ink-soft">
        {levelText(phase, words)}, {lengthText(phase, words)}
      </p>
      <p className="mt-1 font-semibold">{hoursAWeek(phase, words)}</p>
    </>
  )
}

function PhaseEnd({ phase, program, words }: { phase: Phase; program: Program; words: ProgramWords }) {
  const facts = phaseFacts(phase, program, words)
  return (
    <>
      <p className="mt-2 font-semibold">{words.phases.goals}</p>
      <ul className="list-disc pl-5">
        {phase.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      {facts.length > 0 ? <p className="mt-2 text-ink-soft">{facts.join(' ')}</p> : null}
    </>
  )
}
