import { z } from 'zod'
import { isoDay, line, sentence, sourceKey } from '@/lib/words/fields'
import { dangers } from '@/lib/content/schema/topics'

/** Order of urgency: 911 (red), care today, 988, finding care. Red is for 911 alone. */
export const tiers = ['emergency', 'today', 'crisis', 'finding'] as const
export type Tier = (typeof tiers)[number]

/** The one text about one danger, content/<language>/safety/<danger>.mdx. */
export const safetyBlockSchema = z.strictObject({
  danger: z.enum(dangers),
  title: line(60).describe('The heading of the block, at most 60 characters.'),
  tier: z.enum(tiers).describe('How urgent; gives the edge colour and the word in front of the title.'),
  short: sentence(240).describe('The same in one or two sentences, for use inside another block.'),
  also: z.array(z.enum(dangers)).optional().describe('Dangers whose short text this block adds at its end.'),
  sources: z
    .array(sourceKey)
    .min(1, 'name at least one source')
    .describe("What the text rests on; shown in the page's list of sources."),
  checked: isoDay,
})
export type SafetyBlockData = z.infer<typeof safetyBlockSchema>
