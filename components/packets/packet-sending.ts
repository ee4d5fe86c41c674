import type { Words } from '@/lib/content/schema/words'
import type { Packet } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'

/** What the texts of a packet are made with. */
export type PacketSending = {
  readonly at: Pick<Addresses, 'packetFile' | 'packetBooklet' | 'packetBookletA4'>
  readonly words: Words
  readonly locale: string
  /** The e-mail of a packet, in paragraphs of lines. */
  readonly mailOf: (packet: Packet) => readonly (readonly string[])[]
  /** The whole discreet address of an article, by its id. */
  readonly discreetOf: (id: string) => string
}
