import { createElement } from 'react'
import { CalendarForm } from '@/components/calendar-file/calendar-form'
import { sayDay } from '@/lib/dates/say-day'
import { openWeeks } from '@/lib/program/forms/calendar-plan'
import type { FormWords } from '@/lib/program/forms/form-words'
import type { PhaseCalendars } from '@/lib/program/forms/phase-calendars'
import { fill } from '@/lib/words/fill'

type CalendarChoiceProps = {
  /** The files of each phase, from `phaseCalendars`. */
  calendars: readonly PhaseCalendars[]
  /** True where the entries say whether they are in person or by video. */
  saysPlace: boolean
  words: FormWords['calendar']
  /** BCP 47 tag by which dates are written. */
  locale: string
}

/**
 * The times of a program for the reader's own calendar: a link to the first week of each phase, which needs no script, and
 * a form for any first day and for the whole phase, which its script shows. A program all by appointment has none.
 */
export function CalendarChoice({ calendars, saysPlace, words, locale }: CalendarChoiceProps) {
  const [first] = calendars
  if (first === undefined) return null
  const { ready, none, failed } = words
  const sessions = calendars.flatMap(({ plan }) => plan.sessions)
  const says = fill(saysPlace ? words.saysPlace : words.says, { title: words.title })
  const maybe = sessions.every(({ isSure }) => isSure) ? '' : fill(words.maybe, { title: words.ifYouCome })
  const openEnd = calendars.some(({ isOpen }) => isOpen) ? fill(words.openEnd, { weeks: openWeeks }) : ''
  return (
    <>
      <p className="mt-4 measure leading-normal">
        {words.lead} {words.week}
      </p>
      <ul>
        {calendars.map((calendar) => (
          <WeekLink calendar={calendar} key={calendar.id} locale={locale} words={words} />
        ))}
      </ul>
      <p className="mt-2 measure leading-normal">{words.how}</p>
      <p className="mt-2 measure leading-normal">
        {[says, maybe, words.noTimes, openEnd].filter(Boolean).join(' ')}
      </p>
      <p className="mt-2 measure leading-normal">{words.sync}</p>
      {createElement(
        'calendar-file',
        {
          'data-first': first.week?.from,
          'data-ready': ready,
          'data-none': none,
          'data-failed': failed,
          'data-closures': JSON.stringify(first.plan.closures),
        },
        <CalendarForm calendars={calendars} words={words} />,
      )}
      <script src="/elements/calendar-file.js" type="module" />
    </>
  )
}

type WeekLinkProps = { calendar: PhaseCalendars; words: FormWords['calendar']; locale: string }

/** The first week of a phase, with its days; the phase may begin later where those before it vary. */
function WeekLink({ calendar: { name, week, isEarliest }, words, locale }: WeekLinkProps) {
  if (week === undefined) return null
  const days = { from: sayDay(week.from, locale), to: sayDay(week.to, locale) }
  const file = fill(words.weekFile, { phase: name, ...days })
  return (
    <li>
      <a className="inline-flex tap items-center" download="appointments.ics" href={week.address}>
        {isEarliest ? fill(words.earliest, { file }) : file}
      </a>
    </li>
  )
}
