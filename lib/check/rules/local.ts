import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { inOneLine } from '@/lib/content/raw/in-one-line'
import { report, warn } from '@/lib/content/raw/report'
import { ownNumbers } from '@/lib/content/local/local-facts'
import type { CheckContext, Rule } from '@/lib/check/rule'
import { withStates } from '@/lib/content/raw/town-and-state'

/** What the program says of itself (content/local.yaml): its days are in order, no start date has passed, and a state stands beside its town. */
export const local: Rule = ({ collection, today }) => {
  for (const { document, data } of collection.of('Local')) {
    const at = (path: ValuePath, message: string) =>
      report(document.file, document.yaml.placeOf(['facts', ...path]), 'local', message)
    for (const [id, fact] of Object.entries(data.facts ?? {})) {
      if (fact.checked > today) at([id, 'checked'], `checked (${fact.checked}) lies after today (${today})`)
      if (fact.until !== undefined && fact.until < fact.checked)
        at([id, 'until'], `until (${fact.until}) lies before checked (${fact.checked})`)
    }
    const lines = data.facts?.address?.lines ?? []
    const whole = withStates(lines)
    if (whole.length < lines.length)
      warn(
        document.file,
        document.yaml.placeOf(['facts', 'address', 'lines']),
        'local',
        `the comma splits a town from its state, and each stands on a line of its own; write lines: ${inOneLine(whole)}`,
      )
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
