import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { writePublicLogo } from '@/lib/brand/write-public-logo'
import { contentPath } from '@/lib/content/content-dir'
import { logoFile } from '@/lib/content/kinds'

/** Puts the logo into place before pages are made. The check judges the whole of site.yaml; here one field is enough. */
const { logo } = z
  .object({ logo: z.boolean().optional() })
  .parse(parse(readFileSync(join(contentPath, 'site.yaml'), 'utf8')))
writePublicLogo(logo === true ? join(contentPath, logoFile) : undefined)
