import type { Place } from '@/lib/content/place'
import type { VFile } from 'vfile'
import { hiddenIds } from '@/lib/content/hidden-articles'
import type { KindName } from '@/lib/content/kinds'
import { report, warn } from '@/lib/content/raw/report'
import type { CheckContext } from '@/lib/check/rule'

/**
 * Notes what makes a library worse, and harms nobody: an error in the guide, a warning in the copy of a publisher, who
 * adds articles beside those of the guide and does not edit these.
 */
export function tellEditors(
  { collection }: Pick<CheckContext, 'collection'>,
  file: VFile,
  place: Place,
  rule: string,
  message: string,
): void {
  const isPublishers = collection.of('Site').some(({ data }) => data.publisher !== undefined)
  const tell = isPublishers ? warn : report
  tell(file, place, rule, message)
}

/** True of what tells the guide: an article, and a page of questions. The rules on how we write are the same for both. */
export function isTold({ kind }: { readonly kind: KindName }): boolean {
  return kind === 'Article' || kind === 'QuestionGroup'
}

/** Files of the articles that the publisher hides. */
export function hiddenFiles({ collection }: Pick<CheckContext, 'collection'>): ReadonlySet<VFile> {
  const hidden = hiddenIds(collection)
  return new Set(
    collection
      .of('Article')
      .filter(({ data }) => hidden.has(data.id))
      .map(({ document }) => document.file),
  )
}
