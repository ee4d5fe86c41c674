import { Bar } from '@/components/program-structure/bar'
import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { hoursRangeText } from '@/lib/program/amount-words'
import { onTopText } from '@/lib/program/fact-words'
import { findPhase } from '@/lib/program/find-phase'
import { weekMinutes } from '@/lib/program/hours'
import { hoursAWeek } from '@/lib/program/hours-words'
import { kindShares } from '@/lib/program/kind-shares'
import { shareText } from '@/lib/program/share-words'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type HoursViewProps = {
  program: Program
  phase: string | undefined
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
}

/** Where the hours of one phase go: each kind of session with its time, its part of the whole, and a bar. */
export function HoursView({ program, phase: id, headingLevel, words, label }: HoursViewProps) {
  const phase = findPhase(program, id)
  const shares = kindShares(phase)
  const most = weekMinutes(phase).to
  const name = fill(words.names.hours, { program: program.name, phase: phase.name })
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      <p className="mb-2">
        {shares.length === 0
          ? words.hours.none
          : fill(words.hours.lead, { hoursAWeek: hoursAWeek(phase, words) })}
      </p>
      {shares.length > 0 ? (
        <ul className="gap-x-6 lg:grid lg:grid-cols-2 lg:gap-x-10 print:grid print:grid-cols-3">
          {shares.map(({ kind, minutes, share }) => (
            <li key={kind} className="break-inside-avoid">
              <strong className="font-semibold">{words.kinds[kind].long}</strong>{' '}
              {hoursRangeText(minutes, words)}, {shareText(share, words)}
              <Bar from={minutes.from / most} to={minutes.to / most} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-ink-soft">{onTopText(phase, program, words)}</p>
    </Frame>
  )
}
