import { z } from 'zod'
import { statement } from '@/lib/content/schema/rests-on'
import { isoDay, line } from '@/lib/words/fields'

/** content/<language>/program-page.yaml: what stands on the page of every track. Signed. */
export const programPageSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  /** Under the heading: what an IOP, a track and a phase are. */
  intro: statement,
  /** Under that, while a track is made up. */
  example: statement,
  /** Before the questions: medicine goes on. */
  medicine: statement,
  questions: z.array(line(80)).min(1).max(7).describe('Questions to put to a program, 1 to 7.'),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type ProgramPageData = z.infer<typeof programPageSchema>
