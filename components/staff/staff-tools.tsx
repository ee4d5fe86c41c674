import type { Words } from '@/lib/content/schema/words'

const button =
  'inline-flex tap cursor-pointer items-center rounded-md border border-edge bg-paper px-2 font-sans text-base font-semibold text-link'

type StaffToolsProps = {
  words: Words['pages']['staff']
  /** The address of the page that searches the whole guide. */
  search: string
}

/** What only a script can do: hidden until it runs. The row of buttons is the model of that of every piece. */
export function StaffTools({ words: { find, list, piece }, search }: StaffToolsProps) {
  return (
    <div className="mt-4 print:hidden" data-tools hidden>
      <label className="block measure font-semibold">
        {find.label}
        <input
          autoCapitalize="none"
          autoComplete="off"
          className="mt-1 block min-h-[52px] w-full rounded-md border-2 border-edge bg-surface px-3 font-sans text-[1.25rem] font-normal"
          maxLength={60}
          type="search"
        />
      </label>
      <p className="mt-1 text-small text-ink-soft" data-list>
        {list.hint}
      </p>
      <div data-own hidden>
        <div className="flex flex-wrap pb-1">
          <span className="mr-2">
            <button className={button} data-copy type="button">
              {piece.copy}
            </button>
          </span>
          <span className="mr-2">
            <a className={`${button} no-underline`} data-mail href="mailto:">
              {piece.mail}
            </a>
          </span>
          <button className={button} data-clear type="button">
            {list.clear}
          </button>
        </div>
      </div>
      <p className="leading-snug" data-status role="status" />
      <p data-elsewhere hidden>
        <a className="inline-flex tap items-center" href={search}>
          {find.elsewhere}
        </a>
      </p>
      <textarea
        aria-label={piece.forMail}
        className="h-40 w-full rounded-md border border-edge bg-surface p-2 font-sans text-base"
        data-whole
        hidden
        readOnly
      />
      <div data-model hidden>
        <div className="flex flex-wrap pb-1">
          <span className="mr-1">
            <button className={button} data-copy type="button">
              {piece.copy}
            </button>
          </span>
          <span className="mr-1">
            <a className={`${button} no-underline`} data-mail href="mailto:">
              {piece.mail}
            </a>
          </span>
          <span className="mr-1">
            <button className={button} data-text type="button">
              {piece.message}
            </button>
          </span>
          <label className="inline-flex tap cursor-pointer items-center">
            <input className="mr-1 size-11 shrink-0 accent-steady" data-pick type="checkbox" />
            {piece.pick}
          </label>
        </div>
      </div>
    </div>
  )
}
