import { ExampleBadge } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { programFacts } from '@/lib/program/fact-words'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { totalLength } from '@/lib/program/length-words'
import type { Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { steppingHours, steppingVisits } from '@/lib/program/stepping-words'
import { timesText } from '@/lib/program/times-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type GlanceViewProps = { program: Program; headingLevel: 2 | 3 | 4; words: ProgramWords; label?: string }

/** One computed sentence and four facts; then who it is for, where, and when one can start. */
export function GlanceView({ program, headingLevel, words, label }: GlanceViewProps) {
  const { glance } = words
  const name = fill(words.names.glance, { program: program.name })
  const facts = [
    [glance.hours, steppingHours(program, words)],
    [program.setting === 'virtual' ? glance.days : glance.visits, steppingVisits(program, words)],
    [glance.times, timesText(program, words)],
    [glance.weeks, totalLength(program, words)],
  ] as const
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <p>{glanceSentence(program, words)}</p>
      <dl className="my-4 print:my-2 max-w-[44rem] border-y border-line">
        {facts.map(([term, fact]) => (
          <div
            key={term}
            className="gap-x-6 border-line py-2 print:py-0.5 not-first:border-t md:grid md:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="text-ink-soft">{term}</dt>
            <dd className="font-semibold">{capital(fact, words)}</dd>
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
