import { z } from 'zod'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/rests-on'
import { sessionKinds } from '@/lib/program/lists'
import { isoDay, line, sentence } from '@/lib/words/fields'

const explained = z
  .strictObject({
    what: sentence(200).describe('What happens in it, at most 200 characters.'),
    why: sentence(200)
      .optional()
      .describe('Why it can help, no surer than its sources, or what to ask, at most 200 characters.'),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

/** content/<language>/session-kinds.yaml: what each kind of session is and why it can help. Signed. */
export const sessionKindsSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  lead: sentence(160).describe('Above the kinds: how much is known.'),
  kinds: z.record(z.enum(sessionKinds), explained).describe('Every kind of session.'),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type SessionKindsData = z.infer<typeof sessionKindsSchema>
