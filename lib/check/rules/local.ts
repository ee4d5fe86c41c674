import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { report } from '@/lib/content/raw/report'
import { ownNumbers } from '@/lib/content/local/local-facts'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** What the program says of itself (content/local.yaml): its days are in order, and no start date has passed. */
export const local: Rule = ({ collection, today }) => {
  for (const { document, data } of collection.of('Local')) {
    const at = (path: ValuePath, message: string) =>
      report(document.file, document.yaml.placeOf(['facts', ...path]), 'local', message)
    for (const [id, fact] of Object.entries(data.facts ?? {})) {
      if (fact.checked > today) at([id, 'checked'], `checked (${fact.checked}) lies after today (${today})`)
      if (fact.until !== undefined && fact.until < fact.checked)
        at([id, 'until'], `until (${fact.until}) lies before checked (${fact.checked})`)
    }
    data.facts?.['start-dates']?.dates.forEach((day, index) => {
      if (day < today)
        at(
          ['start-dates', 'dates', index],
          `the start date ${day} has passed (today is ${today}); take it out, or write the next one`,
        )
    })
  }
}

/** The telephone numbers of the program and of its partners: those that texts may name besides the help lines. */
export function localNumbers({ collection }: Pick<CheckContext, 'collection'>): readonly string[] {
  return collection
    .of('Local')
    .flatMap(({ data }) => ownNumbers(data.facts ?? {}).map(({ number }) => number))
}
