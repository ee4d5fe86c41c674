import { z } from 'zod'

/** One line of text a reader may see: trimmed, not empty, at most `max` characters. */
export function line(max: number, min = 1) {
  return z
    .string({ error: 'write some text here; it may not be empty' })
    .trim()
    .min(min, min === 1 ? 'write some text here; it may not be empty' : `write at least ${min} characters`)
    .max(max, `write at most ${max} characters`)
}

/** A short name used in addresses and references: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like before-you-stop')

/** A calendar day, `YYYY-MM-DD`, that exists. Kept as text: a day has no time zone. */
export const isoDay = z.iso.date('use a day that exists, written like 2026-03-31')

/** The key of a source in content/sources.json. */
export const sourceKey = z
  .string()
  .regex(/^[a-z0-9]+$/, 'use a key from content/sources.json, like mccarty14')

/** An address on this site, with the slash at its end. */
export const siteAddress = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
    'use an address on this site, like /help/ or /start/what-an-iop-is/',
  )
