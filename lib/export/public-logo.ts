import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { cleanLogo } from '@/lib/brand/clean-logo'
import { logoFile } from '@/lib/content/other-files'

/** Where pages load the logo from. Not kept in the repository: it is made from the publisher's file. */
const address = '/brand/logo.svg'
const publicLogoFile = `public${address}`

/** Height of the logo in the header, in CSS pixels. */
const height = 32

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

/** The logo as pages show it, with its size in CSS pixels. Throws when it was not made yet. */
export function publicLogo(): { readonly address: string; readonly width: number; readonly height: number } {
  if (!existsSync(publicLogoFile))
    throw new Error(`${publicLogoFile} is missing; npm run build and npm run dev make it`)
  const [, , , wide = 1, high = 1] = (
    /viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"/.exec(readFileSync(publicLogoFile, 'utf8')) ?? []
  ).map(Number)
  return { address, width: Math.round((height * wide) / high), height }
}
