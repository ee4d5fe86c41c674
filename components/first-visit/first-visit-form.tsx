import { createElement } from 'react'
import type { Words } from '@/lib/content/schema/words'
import type { ZoneLines } from '@/lib/program/forms/calendar-lines'

type FirstVisitFormProps = {
  words: Words['pages']['firstVisit']
  /** What the entry is called. */
  title: string
  /** The zone of the program, where all its tracks have the same. */
  zone: ZoneLines | undefined
}

const field =
  'tap max-w-full font-sans rounded-md border border-edge bg-surface px-3 text-base focus-visible:outline-ink'

/** Two fields that make a calendar entry; hidden, since they do nothing without their script. They have no names, so that they stand in no address. */
export function FirstVisitForm({ words, title, zone }: FirstVisitFormProps) {
  return (
    <>
      {createElement(
        'first-visit',
        {
          'data-title': title,
          'data-ready': words.ready,
          'data-unread': words.unread,
          'data-zone': zone === undefined ? undefined : JSON.stringify(zone),
        },
        <form autoComplete="off" className="mt-4 measure print:hidden" hidden>
          <p>{words.lead}</p>
          <div className="flex flex-wrap">
            <label className="mt-3 block max-w-full pr-4">
              <span className="block">{words.day}</span>
              <input className={field} required type="date" />
            </label>{' '}
            <label className="mt-3 block max-w-full">
              <span className="block">{words.time}</span>
              <input className={field} required type="time" />
            </label>
          </div>
          <button className={`mt-4 font-semibold text-link ${field}`} type="submit">
            {words.button}
          </button>
          <p className="mt-3" role="status" />
        </form>,
      )}
      <script src="/elements/first-visit.js" type="module" />
    </>
  )
}
