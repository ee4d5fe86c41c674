import { ExampleBadge } from '@/components/program-structure/example-badge'
import { Frame } from '@/components/program-structure/frame'
import { amountRange, hoursRangeText } from '@/lib/program/amount-words'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { timeSpan, totalWeeks, visitsRange, weekMinutesRange } from '@/lib/program/hours'
import type { Program } from '@/lib/program/schema'
import { timeRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type GlanceViewProps = { program: Program; headingLevel: 2 | 3 | 4; words: ProgramWords; label?: string }

/** One computed sentence and four facts. */
export function GlanceView({ program, headingLevel, words, label }: GlanceViewProps) {
  const name = fill(words.names.glance, { program: program.name })
  const span = timeSpan(program.phases)
  const facts = [
    [words.glance.hours, hoursRangeText(weekMinutesRange(program), words)],
    [words.glance.visits, amountRange(visitsRange(program), words.amounts.visits, words)],
    [words.glance.times, timeRange(span.from, span.to, words)],
    [words.glance.weeks, amountRange(totalWeeks(program), words.amounts.weeks, words)],
  ] as const
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <p>{glanceSentence(program, words)}</p>
      <dl className="my-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-x-6 gap-y-4">
        {facts.map(([term, fact]) => (
          <div key={term} className="border-t-2 border-group-ink pt-2">
            <dt className="text-small text-ink-soft">{term}</dt>
            <dd className="font-serif text-h3 font-semibold">{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft">
        <ExampleBadge program={program} words={words} />
        {words.who[program.who]}, {words.settings[program.setting]}.
      </p>
    </Frame>
  )
}
