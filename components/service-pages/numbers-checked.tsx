import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

type NumbersCheckedProps = {
  helpLines: readonly HelpLine[]
  words: Words['pages']['helpLines']
  locale: string
}

/** When each number was last compared with its source: one line for each day. */
export function NumbersChecked({ helpLines, words, locale }: NumbersCheckedProps) {
  const days = [...new Set(helpLines.map(({ checked }) => checked))].toSorted()
  return (
    <div className="text-base leading-normal text-ink-soft">
      {days.map((day) => {
        const names = helpLines.filter(({ checked }) => checked === day).map(({ name }) => name)
        return <p key={day}>{fill(words.checked, { date: sayDay(day, locale), names: names.join(', ') })}</p>
      })}
      <p>{words.note}</p>
    </div>
  )
}
