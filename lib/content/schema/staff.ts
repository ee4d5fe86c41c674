import { z } from 'zod'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, link, sentence, textMessage } from '@/lib/words/fields'

const to = link(120).startsWith('/', 'use an address on this site, like /help/ or /start/what-an-iop-is/')

/** Something that staff send, by the question that it answers. */
const piece = z.strictObject({
  ask: line(70).describe('What they ask or say, at most 70 characters: “They ask what a week looks like”.'),
  to: to.describe('The page that answers, without an anchor.'),
  text: textMessage
    .optional()
    .describe(
      'Before the address in a text message; only for an article. The line above all groups when left out.',
    ),
})

/** content/<language>/staff.yaml: the pieces that staff send, and what they do first. Signed. */
export const staffSchema = z
  .strictObject({
    title: line(70).describe('The name of this text in the list of what is signed.'),
    before: z.strictObject({
      title: line(40),
      lines: z.array(sentence(140)).min(3, 'write 3 or 4 lines').max(4, 'write 3 or 4 lines'),
    }),
    first: z
      .array(
        z.strictObject({
          when: sentence(120).describe('Who it is, as they write.'),
          then: sentence(240).describe('What staff do, before the links.'),
          links: z.array(to).min(1).max(2).describe('Where it leads; each link has the words of its page.'),
        }),
      )
      .min(1)
      .describe('What comes before all pieces, since it cannot wait.'),
    text: textMessage.describe('Before the address in a text message.'),
    groups: z
      .array(
        z.strictObject({
          title: line(40).describe('As staff think, at most 40 characters.'),
          pieces: z.array(piece).min(1),
        }),
      )
      .min(1)
      .describe('Every article stands in one of them, once; other pages may.'),
    ...restsOn,
    checked: isoDay.describe('The day the text was last compared with its sources.'),
  })
  .refine(isFounded, unfounded)
export type StaffData = z.infer<typeof staffSchema>
