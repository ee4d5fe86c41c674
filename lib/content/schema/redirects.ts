import { z } from 'zod'
import { code, isoDay, note, siteAddress } from '@/lib/words/fields'

/** One address, or heading on a page, that moved. */
const redirect = z.strictObject({
  from: siteAddress.describe('The address or anchor that was published.'),
  to: siteAddress.describe('Where its readers find the same thing now.'),
  since: isoDay,
  why: note(160),
})

/** content/redirects.yaml: addresses that moved. Entries are added, never taken away. */
export const redirectsSchema = z.strictObject({ moved: z.array(redirect) })
export type Redirect = z.infer<typeof redirect>

/** content/published.json: every address that was ever published, with its heading anchors. */
export const publishedSchema = z.record(
  siteAddress,
  z.array(code(/^\S+$/, 'write the anchor without a space')),
)
export type Published = z.infer<typeof publishedSchema>
