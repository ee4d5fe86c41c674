import type { Labels } from '@/lib/content/schema/words'
import { namesIn } from '@/lib/words/fill'

/** Sentences of the interface in one place of words/, and why they are no text of their own with sources. */
export type FramePlace = {
  readonly group: keyof Labels
  /** The fields from the top of the group, such as `calendar` or `result.none`; all that stands below is meant. */
  readonly at: string
  readonly reason: string
}

/**
 * Every place of words/ that may hold a sentence: a built page prints none of seven words or more from elsewhere
 * (tests/site/signed-sentences.test.ts). They are signed as one text, with these reasons.
 */
export const framePlaces: readonly FramePlace[] = [
  {
    group: 'frame',
    at: 'draft',
    reason: 'Says that no clinician has checked the page; gone once it is published.',
  },
  { group: 'frame', at: 'footer', reason: 'Says who publishes the guide, and that it is no medical advice.' },
  { group: 'text', at: 'sourcesNote', reason: 'Says how the guide used its sources.' },
]

/** A sentence may begin here; shorter ones are labels. */
const wordsOfASentence = 7

/** The sentences and templates of one place, in their order. */
export function sentencesAt(labels: Labels, { group, at }: FramePlace): readonly string[] {
  const found = at.split('.').reduce<unknown>(fieldOf, labels[group])
  return textsIn(found).filter(
    (text) => namesIn(text).length > 0 || text.split(/\s+/).length >= wordsOfASentence,
  )
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
