import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { cleanLogo } from '@/lib/brand/clean-logo'
import { logoFile } from '@/lib/content/not-documents'
import { publicLogoFile } from '@/lib/export/public-logo'

/**
 * Puts the logo of a content folder where the site serves it, before pages are made; without `logo: true` none is left
 * there. The check judges the whole of site.yaml; here one field is enough. Throws with what is wrong in the file.
 */
export function writePublicLogo(folder: string): void {
  const site = z.object({ logo: z.boolean().optional() })
  const { logo } = site.parse(parse(readFileSync(join(folder, 'site.yaml'), 'utf8')))
  rmSync(publicLogoFile, { force: true })
  if (logo !== true) return
  const source = join(folder, logoFile)
  const result = cleanLogo(readFileSync(source, 'utf8'))
  if (!result.ok) throw new Error(`${source}: ${result.problem}`)
  mkdirSync(dirname(publicLogoFile), { recursive: true })
  writeFileSync(publicLogoFile, result.svg)
}
