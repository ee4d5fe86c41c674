import { hoursRangeText } from '@/lib/program/amount-words'
import { onTopText } from '@/lib/program/fact-words'
import { weekMinutes } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill, fillAround } from '@/lib/words/fill'

type WeekTotalProps = { phase: Phase; program: Program; words: ProgramWords }

/** The line under the week: visits and hours, what comes on top, and why the hours may differ from the usual. */
export function WeekTotal({ phase, program, words }: WeekTotalProps) {
  const hoursAWeek = fill(words.hoursAWeek, { hours: hoursRangeText(weekMinutes(phase), words) })
  const visits = capital(visitsText(phase, program, words), words)
  const [before, after] = fillAround(words.week.total, 'hoursAWeek', { visits })
  return (
    <p className="mt-3 text-ink-soft">
      {before}
      <strong className="text-ink">{hoursAWeek}</strong>
      {after} {onTopText(phase, program, words)}
    </p>
  )
}
