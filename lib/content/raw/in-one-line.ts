import { quoted } from '@/lib/content/raw/quoted'

/** A value as it can stand on one line of a file. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${inOneLine(part)}`)
      .join(', ')} }`
  // A word needs no quotes; whatever could be a number, a time or nothing at all has them.
  if (typeof value === 'string')
    return /^(?!(?:true|false|null|yes|no|on|off)$)[a-z][\w/-]*$/i.test(value) ? value : quoted(value)
  return String(value)
}
