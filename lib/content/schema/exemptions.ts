import { z } from 'zod'
import { note } from '@/lib/words/fields'
import { dangers } from '@/lib/content/schema/topics'

/** A danger that the text names without carrying its safety block, and why that is right. Read by the clinician who signs. */
const exemption = z.strictObject({ danger: z.enum(dangers), reason: note(240, 20) })

/** Dangers named on a page without their block, each with the reason. */
export const exempt = z
  .array(exemption)
  .optional()
  .describe('Dangers named on the page without their block, each with the reason.')

/** Words as they stand in the text that look like a fact but need no source: an hour of the day, a pointer to another page. */
const everydayWords = z.strictObject({ words: note(120), reason: note(240, 10) })

/** Numbers and mentions of a law that state nothing a source would have to carry, each with the reason. */
export const uncited = z
  .array(everydayWords)
  .optional()
  .describe('Numbers and mentions of a law that need no source, each with the reason.')
