import { z } from 'zod'
import { isoDay, line } from '@/lib/words/fields'
import { exempt } from '@/lib/content/schema/exemptions'

/** A publisher's own page, content/<language>/pages/<slug>.mdx, at `/<slug>/`. */
export const ownPageSchema = z.strictObject({
  /** The heading, at most 70 characters. */
  title: line(70),
  /** The name in menus and lists, at most 32 characters. */
  navTitle: line(32),
  /** 50 to 160 characters. */
  summary: line(160, 50),
  /** Where it is listed: at the foot of each page, or in the row of the guide's parts. Both are on /all/ too. */
  list: z.enum(['footer', 'menu']),
  /** The day the text was last checked. */
  checked: isoDay,
  /** Dangers named on the page without their block, each with the reason. */
  exempt,
})
export type OwnPageData = z.infer<typeof ownPageSchema>
