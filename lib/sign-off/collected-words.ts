import type { Documents } from '@/lib/content/documents'
import { groupNames, labelsOf } from '@/lib/content/schema/words'
import type { Labels, Words } from '@/lib/content/schema/words'
import { wordsOf } from '@/lib/content/words-of'

/** The labels and all words of this content; undefined as long as a file of them is missing or refused. */
export function collectedWords(of: Documents['of']): { labels: Labels; words: Words } | undefined {
  const files = of('Words').map(({ data }) => data)
  const isWhole = groupNames.every((group) => files.some((file) => file.group === group))
  const sessionKinds = of('SessionKinds').at(0)?.data
  const levelsOfCare = of('LevelsOfCare').at(0)?.data
  const fitMyWeek = of('FitMyWeek').at(0)?.data
  const programPage = of('ProgramPage').at(0)?.data
  const locale = of('Language').at(0)?.data.locale
  if (locale === undefined || !isWhole || !sessionKinds || !levelsOfCare || !fitMyWeek || !programPage)
    return undefined
  const labels = labelsOf(files)
  return { labels, words: wordsOf(labels, { sessionKinds, levelsOfCare, fitMyWeek, programPage }, locale) }
}
