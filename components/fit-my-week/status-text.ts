import type { Marks } from '@/components/fit-my-week/read-marks'
import { fill } from '@/lib/words/fill'

/** The tracks that have a clash, and all tracks. */
type Tracks = { readonly count: number; readonly all: number }

/** What is said after a change: how much is marked, how many tracks have a clash, what else has come. Not the list. */
export function statusText(
  { busy, reasons, isPartUnused }: Marks,
  tracks: Tracks,
  words: DOMStringMap,
): string {
  const marked = busy.length === 1 ? words.markedOne : words.markedOther
  const found = tracks.count === 0 ? words.noTrack : fill(words.tracks ?? '', tracks)
  const times = busy.length === 0 ? [words.cleared] : [fill(marked ?? '', { count: busy.length }), found]
  return [
    ...times,
    ...(isPartUnused ? [words.unused] : []),
    ...(reasons.length > 0 ? [fill(words.questions ?? '', { count: reasons.length })] : []),
  ].join(' ')
}
