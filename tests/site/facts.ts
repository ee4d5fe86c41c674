import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const factsSchema = z.object({
  /** `draft` until a clinician has signed. */
  status: z.string(),
  /** The address of the site, without a slash at its end. */
  canonical: z.string(),
  /** Where "Leave this site" leads. */
  leaveTo: z.string(),
})

/** What content/site.yaml says, read anew: the built pages must agree with the file, not with the code. */
export const facts = factsSchema.parse(
  parse(readFileSync(join(process.env.CONTENT_DIR ?? 'content', 'site.yaml'), 'utf8')),
)
