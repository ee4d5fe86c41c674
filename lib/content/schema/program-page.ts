import { z } from 'zod'
import { statement } from '@/lib/content/schema/rests-on'
import { isoDay, line } from '@/lib/words/fields'

/** content/<language>/program-page.yaml: what stands on the page of every track. Signed. */
export const programPageSchema = z.strictObject({
  /** The name of this text in the list of what is signed. */
  title: line(70),
  /** Under the heading: what an IOP, a track and a phase are. */
  intro: statement,
  /** Under that, while a track is made up. */
  example: statement,
  /** Before the questions: medicine goes on. */
  medicine: statement,
  /** Questions to put to a program, 1 to 7. */
  questions: z.array(line(80)).min(1).max(7),
  /** The day the text was last compared with its sources. */
  checked: isoDay,
})
export type ProgramPageData = z.infer<typeof programPageSchema>
