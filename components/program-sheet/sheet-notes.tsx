import { closedDays } from '@/lib/program/fact-words'
import type { Program } from '@/lib/program/schema'
import { timesOfDay } from '@/lib/program/times-of-day'
import { firstAndLaterTimes } from '@/lib/program/times-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What the drawn week cannot show: which times are instead of others, and the days without sessions. */
export function SheetNotes({ program, words }: { program: Program; words: ProgramWords }) {
  const [first] = program.phases
  const isChosen = first !== undefined && timesOfDay(first).some(({ isInstead }) => isInstead)
  const times = fill(words.drawn.list, {
    lead: words.glance.times,
    names: firstAndLaterTimes(program, words).first,
  })
  return [...(isChosen ? [times] : []), ...closedDays(program, words)].map((text) => (
    <p className="mt-2 print:mt-0.5" key={text}>
      {text}
    </p>
  ))
}
