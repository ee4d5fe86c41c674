import { z } from 'zod'
import { isoDay, line, sourceKey } from '@/lib/words/fields'
import { dangers } from '@/lib/content/schema/topics'

/** Order of urgency: 911 (red), care today, 988, finding care. Red is for 911 alone. */
export const tiers = ['emergency', 'today', 'crisis', 'finding'] as const
export type Tier = (typeof tiers)[number]

/** The one text about one danger, content/<language>/safety/<danger>.mdx. */
export const safetyBlockSchema = z.strictObject({
  danger: z.enum(dangers),
  /** The heading of the block, at most 60 characters. */
  title: line(60),
  /** How urgent; gives the edge colour and the word in front of the title. */
  tier: z.enum(tiers),
  /** The same in one or two sentences, for use inside another block. */
  short: line(240),
  /** Dangers whose short text this block adds at its end. */
  also: z.array(z.enum(dangers)).optional(),
  /** What the text rests on; shown in the page's list of sources. */
  sources: z.array(sourceKey).min(1, 'name at least one source'),
  checked: isoDay,
})
export type SafetyBlockData = z.infer<typeof safetyBlockSchema>
