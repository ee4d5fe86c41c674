import { ExampleBadge } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { programFacts } from '@/lib/program/fact-words'
import { weekMinutes } from '@/lib/program/hours'
import { totalLength } from '@/lib/program/length-words'
import type { Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { steppingHours, steppingVisits } from '@/lib/program/stepping-words'
import { firstAndLaterTimes } from '@/lib/program/times-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type GlanceViewProps = { program: Program; headingLevel: 2 | 3 | 4; words: ProgramWords; label?: string }

/** Four facts; then who it is for, where, and when one can start. */
export function GlanceView({ program, headingLevel, words, label }: GlanceViewProps) {
  const { glance } = words
  const name = fill(words.names.glance, { program: program.name })
  const times = firstAndLaterTimes(program, words)
  const isWithoutTreatment = program.phases.every((phase) => weekMinutes(phase).to === 0)
  const facts: readonly (readonly [string, string, string?])[] = [
    [glance.hours, steppingHours(program, words)],
    [program.setting === 'virtual' ? glance.days : glance.visits, steppingVisits(program, words)],
    [glance.times, times.first, times.later],
    [glance.weeks, totalLength(program, words)],
  ]
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      {isWithoutTreatment ? <p>{glance.none}</p> : null}
      <dl className="my-4 print:my-2 max-w-[44rem] border-y border-line">
        {facts.map(([term, fact, later]) => (
          <div
            key={term}
            className="gap-x-6 border-line py-2 print:py-0.5 not-first:border-t md:grid md:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="text-ink-soft">{term}</dt>
            <dd className="font-semibold">
              <p>{capital(fact, words)}</p>
              {later === undefined ? null : <Later text={later} words={words} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft">
        <ExampleBadge program={program} words={words} />
        {programFacts(program, words).join(' ')}
      </p>
    </Frame>
  )
}

/** What comes after the first part, for those who ask. */
function Later({ text, words }: { text: string; words: ProgramWords }) {
  return (
    <details className="font-normal">
      <summary className="tap py-2 text-link underline print:min-h-0 print:py-0 print:no-underline">
        {words.glance.later}
      </summary>
      <p>{capital(text, words)}</p>
    </details>
  )
}
