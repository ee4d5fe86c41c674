import { report } from '@/lib/content/raw/report'
import type { Rule } from '@/lib/check/rule'

/** The days of an article are in order: written, then checked, then the next check. None but the last lies ahead. */
export const dates: Rule = ({ collection, today }) => {
  for (const { document, data } of collection.of('Article')) {
    const at = (path: readonly (string | number)[], message: string) =>
      report(document.file, document.yaml.placeOf(path), 'dates', message)
    if (data.checked < data.written) at(['checked'], `checked (${data.checked}) lies before written (${data.written})`)
    if (data.nextCheck <= data.checked) at(['nextCheck'], `nextCheck (${data.nextCheck}) must lie after checked (${data.checked})`)
    if (data.checked > today) at(['checked'], `checked (${data.checked}) lies after today (${today})`)
    data.changes.forEach(({ date }, index) => {
      if (date < data.written) at(['changes', index, 'date'], `this change (${date}) lies before written (${data.written})`)
      if (date > today) at(['changes', index, 'date'], `this change (${date}) lies after today (${today})`)
    })
  }
}
