import { z } from 'zod'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { sceneNames } from '@/lib/content/schema/scenes'
import { topics } from '@/lib/content/schema/topics'
import { isoDay, line, slug, summary } from '@/lib/words/fields'

const step = z.strictObject({
  id: slug.describe('The id of its heading in the text. Articles name it under `step`; it never changes.'),
  scene: z.enum(sceneNames).describe('What is drawn for it.'),
})

/** content/<language>/way-through.mdx: the whole way from the first call on, in steps. The text has one heading for each. */
export const wayThroughSchema = z.strictObject({
  title: line(70).describe('The heading, at most 70 characters.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  topics: z.array(z.enum(topics)).describe('Safety topics; each brings its warnings into the page.'),
  steps: z
    .array(step)
    .min(4, 'write 4 to 10 steps')
    .max(10, 'write 4 to 10 steps')
    .describe('The steps in their order, 4 to 10; each is a heading of the text, in the same order.'),
  exempt,
  uncited,
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type WayThroughData = z.infer<typeof wayThroughSchema>
