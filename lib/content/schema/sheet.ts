import { z } from 'zod'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { topics } from '@/lib/content/schema/topics'
import { isoDay, line, summary } from '@/lib/words/fields'

/** content/<language>/sheets/<id>.mdx: one page of paper to fill in or to hand on. Its name is its address: a promise. */
export const sheetSchema = z.strictObject({
  title: line(70).describe('The heading, at most 70 characters; it is printed.'),
  navTitle: line(32).describe('The name in menus and lists, at most 32 characters.'),
  summary,
  topics: z.array(z.enum(topics)).describe('Safety topics; each brings its warnings into the sheet.'),
  plain: z
    .boolean()
    .optional()
    .describe(
      'Set for a sheet that others may see: on paper it shows its own words alone, without a name, an address or a number of this guide.',
    ),
  exempt,
  uncited,
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type SheetData = z.infer<typeof sheetSchema>
