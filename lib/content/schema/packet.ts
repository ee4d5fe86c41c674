import { z } from 'zod'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { topics } from '@/lib/content/schema/topics'
import { isoDay, line, sentence, slug, summary, textMessage } from '@/lib/words/fields'

/** When a message of a sequence goes out, in this order. Days are counted from the first talk. */
export const messageTimes = [
  'day-0',
  'day-2',
  'day-7',
  'evening-before',
  'two-hours-before',
  'missed-visit',
] as const
export type MessageTime = (typeof messageTimes)[number]

const packetPage = z.strictObject({
  id: slug.describe('The id of an article.'),
  why: sentence(110).describe('One line: why it is in this packet, at most 110 characters.'),
})

const message = z.strictObject({
  when: z.enum(messageTimes).describe('When it goes out.'),
  text: textMessage,
  page: slug.describe('The id of the article whose discreet address goes with it.'),
})

/** content/<language>/packets/<id>.yaml: what staff send in one situation. Its name is its address: a promise. Signed. */
export const packetSchema = z
  .strictObject({
    title: line(48).describe('The situation, at most 48 characters; it is printed.'),
    summary,
    order: z.int().min(1).max(99).describe('Its place in lists, 1 to 99.'),
    opening: z
      .array(sentence(200))
      .min(1)
      .max(2)
      .describe('One or two lines to the reader, before the pages.'),
    topics: z
      .array(z.enum(topics))
      .min(1)
      .describe('Safety topics: the text on their dangers opens the packet, its e-mail and its paper.'),
    pages: z
      .array(packetPage)
      .min(2)
      .max(6)
      .describe('Two to six articles in the order of reading; all of it fits 16 pages of paper.'),
    mail: z
      .array(sentence(160))
      .min(3)
      .max(5)
      .describe('The e-mail in three to five short lines; safety text, pages and addresses are added.'),
    messages: z
      .array(message)
      .describe('Text messages in the order of their times, each time at most once; empty with `instead`.'),
    instead: sentence(240)
      .optional()
      .describe('For staff, where no sequence of messages will do: what they do in its place.'),
    ...restsOn,
    exempt,
    uncited,
    checked: isoDay.describe('The day the words were last compared with the pages.'),
  })
  .refine(isFounded, unfounded)
  .refine(({ messages, instead }) => messages.length > 0 || instead !== undefined, {
    path: ['messages'],
    message: 'write messages, or say under instead what staff do in their place',
  })
  .refine(({ messages }) => isInOrder(messages.map(({ when }) => messageTimes.indexOf(when))), {
    path: ['messages'],
    message: `put the messages in the order ${messageTimes.join(', ')}, each time at most once`,
  })
export type PacketData = z.infer<typeof packetSchema>

function isInOrder(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place))
}
