import { existsSync, readFileSync } from 'node:fs'

/** Where pages load the logo from. Not kept in the repository: `writePublicLogo` makes it from the publisher's file. */
const address = '/brand/logo.svg'

/** The file at that address. */
export const publicLogoFile = `public${address}`

/** Height of the logo in the header, in CSS pixels. */
const height = 32

/** The logo as pages show it, with its size in CSS pixels. Throws when it was not made yet. */
export function publicLogo(): { readonly address: string; readonly width: number; readonly height: number } {
  if (!existsSync(publicLogoFile))
    throw new Error(`${publicLogoFile} is missing; npm run build and npm run dev make it`)
  const [, , , wide = 1, high = 1] = (
    /viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"/.exec(readFileSync(publicLogoFile, 'utf8')) ?? []
  ).map(Number)
  return { address, width: Math.round((height * wide) / high), height }
}
