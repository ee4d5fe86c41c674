import { z } from 'zod'
import { isoDay, line, siteAddress } from '@/lib/words/fields'

/** One address, or heading on a page, that moved. */
const redirect = z.strictObject({
  /** The address or anchor that was published. */
  from: siteAddress,
  /** Where its readers find the same thing now. */
  to: siteAddress,
  since: isoDay,
  why: line(160),
})

/** content/redirects.yaml: addresses that moved. Entries are added, never taken away. */
export const redirectsSchema = z.strictObject({ moved: z.array(redirect) })
export type Redirect = z.infer<typeof redirect>

/** content/published.json: every address that was ever published, with its heading anchors. */
export const publishedSchema = z.record(siteAddress, z.array(z.string()))
