import type { Danger } from '@/lib/content/schema/topics'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'

/** What the texts of a packet are made with. */
export type PacketSending = {
  readonly at: Pick<Addresses, 'packetFile' | 'packetBooklet'>
  readonly words: Words
  readonly locale: string
  /** What an e-mail says about a danger. */
  readonly shortOf: (danger: Danger) => string
  /** A whole address of this site. */
  readonly absolute: (address: string) => string
  /** The whole discreet address of an article, by its id. */
  readonly discreetOf: (id: string) => string
  /** The last lines of every e-mail. */
  readonly closing: readonly string[]
}
