import { z } from 'zod'
import { isFounded, restsOn, statement, unfounded } from '@/lib/content/schema/rests-on'
import { dayAndNightLevels, levelsOfCare } from '@/lib/program/lists'
import { isoDay, line } from '@/lib/words/fields'

const explained = z
  .strictObject({
    /** One plain sentence: where a person sleeps, how often they come. */
    what: line(160),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

/** content/<language>/levels-of-care.yaml: the ladder of care, and what stepping down means. Signed. */
export const levelsOfCareSchema = z.strictObject({
  /** The name of this text in the list of what is signed. */
  title: line(70),
  /** Every level of care. */
  rungs: z.record(z.enum([...levelsOfCare, ...dayAndNightLevels]), explained),
  /** Under the ladder: who decides, and that both ways are open. */
  choice: statement,
  /** Under the phases of a program: length follows progress, and what stepping down means. */
  stepDown: statement,
  /** The day the text was last compared with its sources. */
  checked: isoDay,
})
export type LevelsOfCareData = z.infer<typeof levelsOfCareSchema>
