import type { ReactNode } from 'react'
import type { FormWords } from '@/lib/program/forms/form-words'
import type { PhaseCalendars } from '@/lib/program/forms/phase-calendars'

type CalendarFormProps = {
  calendars: readonly PhaseCalendars[]
  words: FormWords['calendar']
}

const field =
  'tap max-w-full font-sans rounded-md border border-edge bg-surface px-3 text-base focus-visible:outline-ink'

/**
 * The form of the calendar element; hidden, since it does nothing without its script. The date and the phase have no
 * names, so that they stand in no address, and the browser is asked not to fill them in again.
 */
export function CalendarForm({ calendars, words }: CalendarFormProps) {
  return (
    <form autoComplete="off" className="measure print:hidden" hidden>
      <fieldset className="mt-4 min-w-0">
        <legend className="font-semibold">{words.choose}</legend>
        <Labelled label={words.start}>
          <input className={field} required type="date" />
        </Labelled>
        <Labelled label={words.phase}>
          <select className={field}>
            {calendars.map(({ id, name, plan }) => (
              <option key={id} value={plan.address}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <fieldset className="mt-3 min-w-0">
          <legend>{words.length}</legend>
          <Choice checked label={words.oneWeek} value="week" />
          <Choice label={words.wholePhase} value="phase" />
        </fieldset>
        {calendars.some(({ plan }) => plan.closures.length > 0) ? (
          <p className="mt-2">{words.closures}</p>
        ) : null}
        <button className={`mt-3 font-semibold text-link ${field}`} type="submit">
          {words.button}
        </button>
        <p className="mt-3" role="status" />
      </fieldset>
    </form>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="mt-3 block">
      <span className="block">{label}</span>
      {children}
    </label>
  )
}

/** One way to answer how much; the name only holds the two together. */
function Choice({ label, value, checked = false }: { label: string; value: string; checked?: boolean }) {
  return (
    <label className="flex tap items-center gap-3">
      <input
        className="size-11 shrink-0 accent-steady focus-visible:outline-ink"
        defaultChecked={checked}
        name="length"
        type="radio"
        value={value}
      />
      <span>{label}</span>
    </label>
  )
}
