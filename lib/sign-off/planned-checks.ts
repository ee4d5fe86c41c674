import { hiddenIds } from '@/lib/content/hidden-articles'
import type { Collection } from '@/lib/content/raw/collection'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ValuePath } from '@/lib/content/raw/yaml-source'

/** A text or a telephone line, the day by which it is to be checked again, and what to do then. */
export type PlannedCheck = {
  readonly document: RawDocument
  readonly path: ValuePath
  readonly day: string
  readonly what: string
}

/** Every check that has a day, telephone lines first. Hidden articles have none: no reader sees them. */
export function plannedChecks({ of }: Pick<Collection, 'of'>): readonly PlannedCheck[] {
  const hidden = hiddenIds({ of })
  return [
    ...of('HelpLines').flatMap(({ document, data }) =>
      data.lines.map(({ number, nextCheck }, index) => ({
        document,
        path: ['lines', index, 'nextCheck'],
        day: nextCheck,
        what: `compare the number ${number} with its source, and call it`,
      })),
    ),
    ...[...of('Article').filter(({ data }) => !hidden.has(data.id)), ...of('QuestionGroup')].map(
      ({ document, data }) => ({
        document,
        path: ['nextCheck'],
        day: data.nextCheck,
        what: 'compare the text with its sources',
      }),
    ),
  ]
}
