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

/** A longer fact takes a line of its own, in smaller letters. */
const shortFact = 40

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
      <dl className="my-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-x-6 gap-y-4">
        {facts.map(([term, fact]) => (
          <div
            key={term}
            className={`border-t-2 border-group-ink pt-2 ${fact.length > shortFact ? 'col-span-full' : ''}`}
          >
            <dt className="text-small text-ink-soft">{term}</dt>
            <dd
              className={`font-semibold ${fact.length > shortFact ? 'max-w-[40em]' : 'font-serif text-h3'}`}
            >
              {capital(fact, words)}
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
