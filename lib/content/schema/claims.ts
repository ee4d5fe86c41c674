import { z } from 'zod'
import { code, note, slug } from '@/lib/words/fields'

/** The name of a claim: `A12` or `A25b` for what other pages say, `M3` for what none of them says. */
export const claimId = code(
  /^(?:A\d+[a-z]?|M\d+)$/,
  'use the id of a claim in content/claims.yaml, like A12 or M3',
)

/**
 * In the front matter of a page: the claims it answers, each with the id of the heading under which it does. For those
 * who write and check; readers never see them.
 */
export const answeredClaims = z
  .record(claimId, slug)
  .optional()
  .describe(
    'Claims of content/claims.yaml that this page answers, each with the heading under which it does.',
  )

/** One claim, and what became of it when no page answers it. */
const claim = z.strictObject({
  id: claimId,
  says: note(160).describe('The claim in one line.'),
  dropped: note(160, 10).optional().describe('Why no page says anything about it.'),
  pending: note(40)
    .optional()
    .describe('The part of the guide that will answer it and is still to be written.'),
})

/** content/claims.yaml: every claim that the guide has to answer, drop or put off. */
export const claimsSchema = z.strictObject({ claims: z.array(claim).min(1) })
export type Claim = z.infer<typeof claim>
