import { z } from 'zod'
import { code, note } from '@/lib/words/fields'

/** The number of a question that the guide has to answer: `E11` for what people ask, `T3` for what readers looked for. */
export const askedId = code(
  /^[ET][1-9]\d*$/,
  'use the number of a question in content/asked.yaml, like E11 or T3',
)

const askedQuestion = z.strictObject({
  id: askedId,
  says: note(160).describe('The question in one line.'),
  dropped: note(160, 10).optional().describe('Why no page answers it.'),
})

/** content/asked.yaml: every question that the guide has to answer, or drop. */
export const askedSchema = z.strictObject({ asked: z.array(askedQuestion).min(1) })
export type AskedQuestion = z.infer<typeof askedQuestion>
