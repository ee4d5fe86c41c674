import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { cleanLogo } from '@/lib/brand/clean-logo'
import { publicLogoFile } from '@/lib/brand/public-logo'

/** Cleans the publisher's logo and puts it where the site serves it; `source` is its path. Without one, none is left there. */
export function writePublicLogo(source: string | undefined): void {
  rmSync(publicLogoFile, { force: true })
  if (source === undefined) return
  const result = cleanLogo(readFileSync(source, 'utf8'))
  if (!result.ok) throw new Error(`${source}: ${result.problem}`)
  mkdirSync(dirname(publicLogoFile), { recursive: true })
  writeFileSync(publicLogoFile, result.svg)
}
