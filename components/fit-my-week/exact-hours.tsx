import { days } from '@/lib/program/lists'
import type { Words } from '@/lib/content/schema/words'

/** Two time fields for each day, for people whose week does not go by parts of the day. */
export function ExactHours({ words }: { words: Pick<Words, 'fit' | 'program'> }) {
  const { form } = words.fit
  return (
    <details className="mt-3">
      <summary className="min-h-11 py-2 text-link underline">{form.exact}</summary>
      <p className="text-small text-ink-soft">{form.exactNote}</p>
      {days.map((day) => (
        <fieldset className="mt-4 min-w-0" data-exact={day} key={day}>
          <legend className="font-semibold">{words.program.days[day].long}</legend>
          <div className="flex flex-wrap gap-3">
            {[form.from, form.until].map((label) => (
              <label className="min-w-0 grow basis-36" key={label}>
                <span className="block text-small text-ink-soft">{label}</span>
                <input
                  aria-describedby={`${day}-problem`}
                  className="min-h-11 w-full rounded-md border border-edge bg-surface px-3 font-sans text-base focus-visible:outline-ink"
                  type="time"
                />
              </label>
            ))}
          </div>
          <p className="font-semibold" id={`${day}-problem`} />
        </fieldset>
      ))}
    </details>
  )
}
