import { z } from 'zod'
import { note, sentence, sourceKey } from '@/lib/words/fields'

/** What a statement to readers rests on, beside its words. */
export const restsOn = {
  sources: z
    .array(sourceKey)
    .describe(
      'Keys of content/sources.json; an empty list where there is no source, and then `basis` says why it may stand.',
    ),
  basis: note(300, 10)
    .optional()
    .describe(
      'For the clinician who signs: what a source leaves open, or what takes the place of one. 10 to 300 characters; readers do not see it.',
    ),
}

type RestsOn = { readonly sources: readonly string[]; readonly basis?: string | undefined }

/** True of a statement that names a source, or says what stands in its place. */
export function isFounded({ sources, basis }: RestsOn): boolean {
  return sources.length > 0 || basis !== undefined
}

/** What is told of one that does neither. */
export const unfounded = {
  path: ['sources'],
  message: 'name a source, or say under basis what this rests on',
}

/** One statement, with what it rests on. */
export const statement = z
  .strictObject({
    text: sentence(300).describe('One to four sentences, at most 300 characters.'),
    ...restsOn,
  })
  .refine(isFounded, unfounded)
