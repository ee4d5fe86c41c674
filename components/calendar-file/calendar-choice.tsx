import { createElement } from 'react'
import { CalendarForm } from '@/components/calendar-file/calendar-form'
import { sayDay } from '@/lib/dates/say-day'
import { addDays } from '@/lib/dates/day-arithmetic'
import type { DayRange } from '@/lib/dates/day-arithmetic'
import type { FormWords } from '@/lib/program/forms/form-words'
import type { PhaseCalendars } from '@/lib/program/forms/phase-calendars'
import { fill } from '@/lib/words/fill'

type CalendarChoiceProps = {
  /** The files of each phase, from `phaseCalendars`. */
  calendars: readonly PhaseCalendars[]
  /** First day of the week files, ISO 8601: `firstWeek` of the program on the day of the build. */
  monday: string
  /** Days without sessions. */
  closures?: readonly DayRange[]
  words: FormWords['calendar']
  /** BCP 47 tag by which dates are written. */
  locale: string
}

/**
 * The times of a program for the reader's own calendar: a link to one week of each phase, which needs no script, and
 * a form for any Monday and for the whole phase, which its script shows. A program all by appointment has none.
 */
export function CalendarChoice({ calendars, monday, closures = [], words, locale }: CalendarChoiceProps) {
  if (calendars.length === 0) return null
  const week = { from: sayDay(monday, locale), to: sayDay(addDays(monday, 6), locale) }
  const { ready, moved, none, failed } = words
  return (
    <>
      <p className="mt-4 measure leading-normal">
        {words.lead} {fill(words.week, week)}
      </p>
      <ul>
        {calendars.map(({ id, name, week: file }) =>
          file === undefined ? null : (
            <li key={id}>
              <a className="inline-flex min-h-11 items-center" download="appointments.ics" href={file}>
                {fill(words.weekFile, { phase: name })}
              </a>
            </li>
          ),
        )}
      </ul>
      <p className="mt-2 measure leading-normal">{words.how}</p>
      <p className="mt-2 measure leading-normal">
        {fill(words.says, { title: words.title })} {words.noTimes}
      </p>
      <p className="mt-2 measure leading-normal">{words.sync}</p>
      {createElement(
        'calendar-file',
        {
          'data-monday': monday,
          'data-ready': ready,
          'data-moved': moved,
          'data-none': none,
          'data-failed': failed,
          'data-closures': JSON.stringify(closures.map(({ from, to }) => ({ from, to }))),
        },
        <CalendarForm calendars={calendars} hasClosures={closures.length > 0} words={words} />,
      )}
      <script src="/elements/calendar-file.js" type="module" />
    </>
  )
}
