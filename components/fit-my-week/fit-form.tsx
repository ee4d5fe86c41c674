import { Part } from '@/components/page/part'
import { longestTravel } from '@/lib/program/fit/entered'
import { reasons } from '@/lib/content/schema/fit-words'
import { ageGroups } from '@/lib/program/fit/age-groups'
import type { Program } from '@/lib/program/schema'
import type { Words } from '@/lib/content/schema/words'
import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { audiences, days } from '@/lib/program/lists'
import { timeRange } from '@/lib/program/time-words'
import { fill } from '@/lib/words/fill'

type FitFormProps = { programs: readonly Program[]; words: Pick<Words, 'fit' | 'program'> }

/** Whose week it is, and when they cannot come. Fields have no names, so nothing could be sent. */
export function FitForm({ programs, words }: FitFormProps) {
  const { form, reasons: said } = words.fit
  return (
    <Part id="when-you-cannot-come" title={form.title}>
      <form aria-labelledby="when-you-cannot-come" autoComplete="off" className="measure" noValidate>
        {/* Enter presses the first button that sends; one that is switched off keeps it from doing anything. */}
        <button disabled hidden type="submit" />
        <AgeChoice programs={programs} words={words} />
        <DayBoxes words={words} />
        <div className="mt-6">
          <label className="block font-semibold" htmlFor="travel">
            {form.travel}
          </label>
          <p className="text-small text-ink-soft" id="travel-note">
            {form.travelNote}
          </p>
          <input
            aria-describedby="travel-note travel-problem"
            className={`mt-2 w-28 ${field}`}
            data-travel
            id="travel"
            inputMode="numeric"
            max={longestTravel}
            min={0}
            step={5}
            type="number"
          />
          <p className="font-semibold" id="travel-problem" />
        </div>
        <ExactHours words={words} />
        <fieldset className="mt-6 min-w-0">
          <legend className="font-semibold">{form.reasons}</legend>
          <p className="text-small text-ink-soft">{form.reasonsNote}</p>
          <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-2">
            {reasons.map((reason) => (
              <label className="flex items-center gap-2 wrap-anywhere" key={reason}>
                <input
                  className="size-11 shrink-0 accent-steady focus-visible:outline-ink"
                  data-reason={reason}
                  type="checkbox"
                />
                <span>{said[reason].label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <button className={`mt-6 font-semibold text-link ${field}`} data-clear type="button">
          {form.clear}
        </button>
      </form>
    </Part>
  )
}

/** Asked first, where there are tracks for adults and tracks for teens; without an answer all are shown. */
function AgeChoice({ programs, words: { fit } }: FitFormProps) {
  const groups = audiences.filter((audience) =>
    programs.some((program) => ageGroups(program).includes(audience)),
  )
  if (groups.length < 2) return null
  return (
    <label className="mb-4 block">
      <span className="block font-semibold">{fit.form.age}</span>
      <select className={`mt-1 max-w-full ${field}`} data-age>
        <option value="">{fit.form.anyAge}</option>
        {groups.map((audience) => (
          <option key={audience} value={audience}>
            {fit.form.ages[audience]}
          </option>
        ))}
      </select>
    </label>
  )
}

const field =
  'tap font-sans rounded-md border border-edge bg-surface px-3 text-base focus-visible:outline-ink'

/** A box for each part of each day. */
function DayBoxes({ words }: { words: Pick<Words, 'fit' | 'program'> }) {
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
              <span aria-hidden="true">{words.program.days[day].short}</span>{' '}
              <span className="sr-only">{words.program.days[day].long}</span>
            </legend>
            {dayPartNames.map((name) => (
              <label
                className="flex grow basis-16 flex-col items-center gap-1.5 text-small md:flex-row md:gap-2"
                key={name}
              >
                <input
                  className="size-11 shrink-0 accent-steady focus-visible:outline-ink"
                  data-day={day}
                  data-from={dayParts[name].from}
                  data-to={dayParts[name].to}
                  type="checkbox"
                />
                <span>{form.parts[name]}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}

/** Two time fields for each day, for people whose week does not go by parts of the day. */
function ExactHours({ words }: { words: Pick<Words, 'fit' | 'program'> }) {
  const { form } = words.fit
  return (
    <details className="mt-3">
      <summary className="tap py-2 text-link underline">{form.exact}</summary>
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
                  className="tap w-full rounded-md border border-edge bg-surface px-3 font-sans text-base focus-visible:outline-ink"
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
