import { createHash } from 'node:crypto'

/** No vowels, so that no code is a word; none of 0 o, 1 l i, 2 z, 5 s, 8 b, 9 g q, u v, so that none is misread. */
const letters = 'cdfhjkmnprtwxy3467'
/** 34 million codes. */
const length = 6

/**
 * The code of an article in its discreet address, made of its id, which never changes. Changing a line here would break
 * every discreet link that was ever sent; the ledger holds them.
 */
export function discreetCode(id: string): string {
  const bytes = createHash('sha256').update(`discreet page of ${id}`, 'utf8').digest()
  return [...bytes.subarray(0, length)].map((byte) => letters[byte % letters.length] ?? '').join('')
}

/** The code of a packet, which names its files, made of the name of its page. */
export function packetCode(slug: string): string {
  return discreetCode(`packet/${slug}`)
}
