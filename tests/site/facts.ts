import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type SiteFacts = {
  /** `draft` until a clinician has signed. */
  status: string
  /** The address of the site, without a slash at its end. */
  canonical: string
  /** Where "Leave this site" leads. */
  leaveTo: string
}

/** What content/site.yaml says, read anew: the built pages must agree with the file, not with the code. */
export const facts: SiteFacts = parse(
  readFileSync(join(process.env['CONTENT_DIR'] ?? 'content', 'site.yaml'), 'utf8'),
)
