import { z } from 'zod'
import { line, sentence } from '@/lib/words/fields'
import { askIds } from '@/lib/content/schema/local'

/** One thing that only a program can say, and how to ask for it as long as the program has not said. */
const ask = z.strictObject({
  id: z.enum(askIds),
  title: line(40).describe('The heading on /contact/, like "Medicines".'),
  question: sentence(140).describe('The exact question to put to a program.'),
  goodAnswer: sentence(300, 20).describe(
    'What a good answer sounds like, and what is a reason to ask more; one to three short sentences.',
  ),
})

/** content/<language>/asks.yaml: every part of content/local.yaml that an article can ask about, each once. */
export const asksSchema = z.strictObject({ asks: z.array(ask) }).superRefine(({ asks }, context) => {
  for (const missing of askIds.filter((id) => !asks.some((one) => one.id === id))) {
    context.addIssue({
      code: 'custom',
      path: ['asks'],
      message: `the question ${missing} is missing; each part of local.yaml has one`,
    })
  }
})
export type Ask = z.infer<typeof ask>
