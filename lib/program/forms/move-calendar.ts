import { addDays, daysBetween } from '@/lib/dates/day-arithmetic'
import type { DayRange } from '@/lib/dates/day-arithmetic'

/**
 * A calendar that calendar.ts made, moved by whole days so that it begins on another Monday, without the
 * sessions that would fall on closed days. Runs in the browser: no imports but day arithmetic.
 */
export function moveCalendar(
  ics: string,
  fromMonday: string,
  toMonday: string,
  closures: readonly DayRange[],
): string {
  const by = daysBetween(fromMonday, toMonday)
  return ics.replace(/BEGIN:VEVENT[^]*?END:VEVENT\r\n/g, (event) => {
    let day = ''
    const moved = event.replace(
      /^(UID|DT\w+):(....)(..)(..)/gm,
      (_, field: string, ...[year, month, date]: string[]) => {
        const then = addDays(`${year}-${month}-${date}`, by)
        if (field === 'DTSTART') day = then
        return `${field}:${then.replace(/-/g, '')}`
      },
    )
    return closures.some(({ from, to }) => from <= day && day <= to) ? '' : moved
  })
}
