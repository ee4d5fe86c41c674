/** How every field of the tools looks: a finger's height on the screen, a line to write on on paper. */
export const fieldLook =
  'tap max-w-full rounded-md border border-edge bg-surface px-3 font-sans text-base focus-visible:outline-ink print:min-h-0 print:rounded-none print:border-0 print:border-b print:bg-transparent print:py-0'

type ShareFieldProps = {
  /** The name by which the script finds it; an id, since fields have no names that could be sent. */
  id: string
  label: string
  note?: string | undefined
  /** Keys that a phone offers first. */
  keys?: 'numeric' | 'decimal'
}

/** A field with its label, what it is, and room for what is wrong with it. */
export function ShareField({ id, label, note, keys = 'decimal' }: ShareFieldProps) {
  return (
    <div className="mt-4 min-w-0 print:mt-1 print:flex print:items-baseline print:justify-between print:gap-2">
      <div>
        <label className="block font-semibold wrap-anywhere" htmlFor={id}>
          {label}
        </label>
        {note === undefined ? null : (
          <p className="text-small text-ink-soft print:hidden" id={`${id}-note`}>
            {note}
          </p>
        )}
      </div>
      <input
        aria-describedby={note === undefined ? `${id}-problem` : `${id}-note ${id}-problem`}
        className={`mt-1 w-36 shrink-0 print:mt-0 print:w-24 ${fieldLook}`}
        id={id}
        inputMode={keys}
        type="text"
      />
      <p className="font-semibold print:hidden" id={`${id}-problem`} />
    </div>
  )
}
