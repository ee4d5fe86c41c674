import type { Marks } from '@/components/fit-my-week/read-marks'
import type { TrackCount } from '@/components/fit-my-week/show-result'
import { fill } from '@/lib/words/fill'
import { inARow } from '@/lib/words/in-a-row'

/** The short answer that stays in sight, a line each: which tracks have no clash, which have how many, what else has come. */
export function statusText(
  { busy, reasons, isPartUnused }: Marks,
  tracks: readonly TrackCount[],
  words: DOMStringMap,
  language: string,
): string {
  const said = (text: string | undefined, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text ?? '', { tracks: listed(names, words.many ?? '', language) })]
  const free = tracks.filter(({ count }) => count === 0).map(({ name }) => name)
  const clashing = tracks
    .filter(({ count }) => count > 0)
    .map(({ name, count }, index) => {
      const first = count === 1 ? words.firstOne : words.firstOther
      return fill((index === 0 ? first : words.withCount) ?? '', { track: name, count })
    })
  return [
    ...(busy.length === 0 ? [words.empty] : [...said(words.fits, free), ...said(words.clashes, clashing)]),
    ...(isPartUnused ? [words.unused] : []),
    ...(reasons.length > 0 ? [fill(words.questions ?? '', { count: reasons.length })] : []),
  ].join('\n')
}

/** More names than this are counted: the answer has to leave room for the boxes. */
const mostNames = 4

function listed(names: readonly string[], many: string, language: string): string {
  return names.length > mostNames ? fill(many, { count: names.length }) : inARow(names, language)
}
