import { z } from 'zod'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/rests-on'
import { sessionKinds } from '@/lib/program/lists'
import { isoDay, line } from '@/lib/words/fields'

const explained = z
  .strictObject({
    /** What happens in it, at most 300 characters. */
    what: line(300),
    /** Why it can help, no surer than its sources, at most 300 characters. */
    why: line(300),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

/** content/<language>/session-kinds.yaml: what each kind of session is and why it can help. Signed. */
export const sessionKindsSchema = z.strictObject({
  /** The name of this text in the list of what is signed. */
  title: line(70),
  /** Above the kinds: how much is known. */
  lead: line(160),
  /** Every kind of session. */
  kinds: z.record(z.enum(sessionKinds), explained),
  /** The day the text was last compared with its sources. */
  checked: isoDay,
})
export type SessionKindsData = z.infer<typeof sessionKindsSchema>
