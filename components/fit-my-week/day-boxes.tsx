import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { days } from '@/lib/program/lists'
import { timeRange } from '@/lib/program/time-words'
import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

/** A box for each part of each day. */
export function DayBoxes({ words }: { words: Pick<Words, 'fit' | 'program'> }) {
  const { form } = words.fit
  return (
    <>
      <p>
        {form.hint} {form.note}
      </p>
      <p className="text-small text-ink-soft">
        {dayPartNames
          .map((name) => {
            const { from, to } = dayParts[name]
            return fill(form.partHours, { part: form.parts[name], hours: timeRange(from, to, words.program) })
          })
          .join(' ')}
      </p>
      <div className="mt-3 border-y border-line">
        {days.map((day) => (
          <fieldset
            className="flex min-w-0 flex-wrap items-center border-line py-2 not-first:border-t"
            key={day}
          >
            {/* Afloat, a legend is laid out like any other part of the row. */}
            <legend className="float-left w-14 font-semibold">
              <span aria-hidden="true">{words.program.days[day].short}</span>
              <span className="sr-only">{words.program.days[day].long}</span>
            </legend>
            {dayPartNames.map((name) => (
              <label
                className="flex grow basis-16 flex-col items-center gap-1.5 text-small md:flex-row md:gap-2"
                key={name}
              >
                <input
                  className="size-11 shrink-0 scroll-mb-40 accent-steady focus-visible:outline-ink"
                  data-day={day}
                  data-from={dayParts[name].from}
                  data-to={dayParts[name].to}
                  type="checkbox"
                />
                {form.parts[name]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}
