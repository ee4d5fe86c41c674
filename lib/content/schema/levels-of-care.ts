import { z } from 'zod'
import { isFounded, restsOn, statement, unfounded } from '@/lib/content/schema/rests-on'
import { dayAndNightLevels, levelsOfCare } from '@/lib/program/lists'
import { isoDay, line, sentence } from '@/lib/words/fields'

const explained = z
  .strictObject({
    what: sentence(160).describe('One plain sentence: where a person sleeps, how often they come.'),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

/** content/<language>/levels-of-care.yaml: the ladder of care, and what stepping down means. Signed. */
export const levelsOfCareSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  rungs: z
    .record(z.enum([...levelsOfCare, ...dayAndNightLevels]), explained)
    .describe('Every level of care.'),
  /** Under the ladder: who decides, and that both ways are open. */
  choice: statement,
  /** Under the phases of a program: length follows progress, and what stepping down means. */
  stepDown: statement,
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type LevelsOfCareData = z.infer<typeof levelsOfCareSchema>
