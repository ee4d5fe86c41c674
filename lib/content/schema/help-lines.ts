import { z } from 'zod'
import { isoDay, line, slug } from '@/lib/words/fields'

/** The lines that stand in the help block of every page. */
export const frameLineIds = ['emergency', 'lifeline', 'national-helpline'] as const

/** One number that can be dialled. Only a number whose source was read, not one from memory, stands here. */
const helpLine = z.strictObject({
  id: slug,
  /** As people write it: 911, 988, or 1-800-662-4357. */
  number: z.string().regex(/^(?:\d{3}|1-\d{3}-\d{3}-\d{4})$/, 'write the number like 988 or 1-800-662-4357'),
  /** The number to send a text to, if there is one. */
  text: z.strictObject({ number: z.string().regex(/^\d{3,6}$/), word: line(20).optional() }).optional(),
  /** The day the number was compared with its source. */
  checked: isoDay,
  /** The day by which it is to be compared again. */
  nextCheck: isoDay,
  /** Where the number was read, in words for the person who checks it again. */
  source: line(160),
  /** The line's own name. */
  name: line(80),
  /** What one does, with the number left open: "Call or text {number}". */
  action: line(60).refine((text) => text.includes('{number}'), 'write {number} where the number belongs'),
  /** What it is for. */
  use: line(200),
  /** Who answers, with the verb: "A crisis counselor answers". */
  who: line(100),
  /** When, like "day and night". */
  hours: line(60),
  /** What it costs, like "Free"; left out where no source says it. */
  cost: line(60).optional(),
})

/** content/help-lines.yaml: every telephone number of the guide, each once. A publisher's own stand in local.yaml. */
export const helpLinesSchema = z
  .strictObject({ lines: z.array(helpLine) })
  .superRefine(({ lines }, context) => {
    for (const missing of frameLineIds.filter((id) => !lines.some((one) => one.id === id))) {
      context.addIssue({
        code: 'custom',
        path: ['lines'],
        message: `the line ${missing} is missing; it stands on every page`,
      })
    }
  })
export type HelpLine = z.infer<typeof helpLine>
