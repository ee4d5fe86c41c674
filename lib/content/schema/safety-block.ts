import { z } from 'zod'
import { isoDay, line, sentence, slug, sourceKey } from '@/lib/words/fields'
import { change } from '@/lib/content/schema/change'
import { dangers } from '@/lib/content/schema/topics'

/** Order of urgency: 911 (red), care today, 988, finding care. Red is for 911 alone. */
export const tiers = ['emergency', 'today', 'crisis', 'finding'] as const
export type Tier = (typeof tiers)[number]

/** The one text about one danger in its two forms, content/<language>/safety/<danger>.mdx: the block, and the strip. */
export const safetyBlockSchema = z.strictObject({
  danger: z.enum(dangers),
  title: line(60).describe('The heading of the block, at most 60 characters.'),
  tier: z.enum(tiers).describe('How urgent; gives the edge colour and the word in front of the title.'),
  short: sentence(240).describe('The same in one or two sentences, for use inside another block.'),
  strip: z
    .strictObject({
      text: sentence(120)
        .optional()
        .describe('The one danger and the one thing to do, at most 120 characters.'),
      link: line(40).describe(
        'The words of the link to the whole block, at most 40 characters; they end the strip.',
      ),
    })
    .describe('What pages near the danger carry in place of the whole block: three lines on a phone.'),
  fullOn: z
    .array(slug)
    .min(1, 'name the page that carries the whole block')
    .describe(
      'Ids of the pages about this danger, which carry the whole block; the strip leads to the first.',
    ),
  also: z.array(z.enum(dangers)).optional().describe('Dangers whose short text this block adds at its end.'),
  sources: z
    .array(sourceKey)
    .min(1, 'name at least one source')
    .describe("What the text rests on; shown in the page's list of sources."),
  checked: isoDay,
  changes: z
    .array(change)
    .optional()
    .describe('What changed in the words, newest first; the feed of changes marks it.'),
})
export type SafetyBlockData = z.infer<typeof safetyBlockSchema>
