import { z } from 'zod'
import { isoDay, line, summary } from '@/lib/words/fields'
import { exempt } from '@/lib/content/schema/exemptions'

/** A publisher's own page, content/<language>/pages/<slug>.mdx, at `/<slug>/`. */
export const ownPageSchema = z.strictObject({
  title: line(70).describe('The heading, at most 70 characters.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  list: z
    .enum(['footer', 'menu'])
    .describe(
      "Where it is listed: at the foot of each page, or in the row of the guide's parts. Both are on /all/ too.",
    ),
  checked: isoDay.describe('The day the text was last checked.'),
  exempt,
})
export type OwnPageData = z.infer<typeof ownPageSchema>
