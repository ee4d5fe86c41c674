import { ExampleBadge } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { amountRange, hoursText } from '@/lib/program/amount-words'
import { weekMinutes, weekMinutesRange } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type PhasesViewProps = { program: Program; headingLevel: 2 | 3 | 4; words: ProgramWords; label?: string }

/** The way through the program: phases in order, with hours that visibly step down. */
export function PhasesView({ program, headingLevel, words, label }: PhasesViewProps) {
  const most = weekMinutesRange(program).to
  const phaseLevel = label ? headingLevel + 1 : headingLevel
  const name = fill(words.names.phases, { program: program.name })
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <ol className="mb-4 grid gap-6">
        {program.phases.map((phase) => (
          <li key={phase.id} className="break-inside-avoid border-l-4 border-group-ink pl-4">
            <Heading level={phaseLevel} className="font-serif text-h3 font-semibold">
              {phase.name}
            </Heading>
            <PhaseFacts phase={phase} words={words} />
            <HoursBar share={weekMinutes(phase.sessions) / most} />
            <p>{phase.whatChanges}</p>
          </li>
        ))}
      </ol>
      {program.example && (
        <p>
          <ExampleBadge program={program} words={words} />
        </p>
      )}
    </Frame>
  )
}

function PhaseFacts({ phase, words }: { phase: Phase; words: ProgramWords }) {
  const hours = hoursText(weekMinutes(phase.sessions), words)
  return (
    <>
      <p className="text-ink-soft">
        {words.levels[phase.level]}, {amountRange(phase.weeks, words.amounts.weeks, words)}
      </p>
      <p className="mt-1 font-semibold">{fill(words.hoursAWeek, { hours })}</p>
    </>
  )
}

/** The hours as a width, against the fullest week; the words above it carry the number. */
function HoursBar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="14" className="mt-1 mb-2 block max-w-[34em]">
      <rect width="100%" height="14" rx="3" className="fill-group forced-colors:fill-[Canvas]" />
      <rect
        width={`${Math.round(share * 1000) / 10}%`}
        height="14"
        rx="3"
        className="fill-group-ink forced-colors:fill-[CanvasText]"
      />
    </svg>
  )
}
