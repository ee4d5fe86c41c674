import { writtenText } from '@/lib/content/pages'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { report, warn } from '@/lib/content/raw/report'
import { plannedChecks } from '@/lib/sign-off/planned-checks'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Days are in order: written, then checked, then the next check; changes newest first. None but the next check lies ahead. */
export const dates: Rule = (context) => {
  articleDates(context)
  questionDates(context)
  checksThatAreDue(context)
  nothingCheckedTomorrow(context)
}

function articleDates({ collection, today }: CheckContext) {
  for (const { document, data } of collection.of('Article')) {
    const at = (path: ValuePath, message: string) =>
      report(document.file, document.yaml.placeOf(path), 'dates', message)
    if (data.checked < data.written)
      at(['checked'], `checked (${data.checked}) lies before written (${data.written})`)
    if (data.nextCheck <= data.checked)
      at(['nextCheck'], `nextCheck (${data.nextCheck}) must lie after checked (${data.checked})`)
    data.changes.forEach(({ date }, index) => {
      const newer = data.changes[index - 1]?.date
      if (date < data.written)
        at(['changes', index, 'date'], `this change (${date}) lies before written (${data.written})`)
      if (date > today) at(['changes', index, 'date'], `this change (${date}) lies after today (${today})`)
      if (newer !== undefined && date > newer)
        at(
          ['changes', index, 'date'],
          `this change (${date}) is newer than the one above it (${newer}); the newest stands first`,
        )
    })
  }
}

function questionDates({ collection }: CheckContext) {
  for (const { document, data } of collection.of('QuestionGroup')) {
    if (data.nextCheck > data.checked) continue
    const message = `nextCheck (${data.nextCheck}) must lie after checked (${data.checked})`
    report(document.file, document.yaml.placeOf(['nextCheck']), 'dates', message)
  }
}

/** A text, or a telephone line, whose next check has passed is told; after 30 days more it cannot be published (publishing-todo.ts). */
function checksThatAreDue({ collection, today }: CheckContext) {
  for (const { document, path, day, what } of plannedChecks(collection)) {
    if (day < today) {
      const message = `the next check was due on ${day}; ${what}, then set checked and nextCheck`
      warn(document.file, document.yaml.placeOf(path), 'dates', message)
    }
  }
}

function nothingCheckedTomorrow({ documents, collection, today }: CheckContext) {
  const texts = documents.filter(({ data }) => data !== undefined)
  const days = [
    ...texts.flatMap((document) => {
      const day = writtenText(document, 'checked')
      return day === undefined ? [] : [{ document, path: ['checked'], day }]
    }),
    ...collection.of('HelpLines').flatMap(({ document, data }) =>
      data.lines.map(({ checked }, index) => ({
        document,
        path: ['lines', index, 'checked'],
        day: checked,
      })),
    ),
  ]
  for (const { document, path, day } of days) {
    if (day > today) {
      const message = `checked (${day}) lies after today (${today})`
      report(document.file, document.yaml.placeOf(path), 'dates', message)
    }
  }
}
