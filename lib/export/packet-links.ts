import { readingMinutes } from '@/lib/library/reading-minutes'
import type { Library, Packet } from '@/lib/library/library'
import { packetMail } from '@/lib/library/sent-texts'
import { absoluteAddress } from '@/lib/links/addresses'
import { plainLetter } from '@/lib/links/mail'
import { hashOf } from '@/lib/sign-off/signable-texts'

/** A packet as staff and their systems link to it. Addresses are whole; days are ISO 8601. */
export type PacketLink = {
  /** Never changes; no article has it. */
  readonly id: string
  readonly title: string
  readonly address: string
  readonly language: string
  readonly summary: string
  /** To read all its pages. */
  readonly minutes: number
  readonly checked: string
  /** The first day on which one of its pages is looked at again: paper is old after it. */
  readonly checkAgain: string
  readonly signed: { readonly by: string; readonly on: string } | null
  /** SHA-256 of its own words and the names of its pages; each page has its own. */
  readonly wordsSha256: string
  /** The ids of its articles, in the order of reading. */
  readonly pages: readonly string[]
  /** The whole e-mail, with what is dangerous. */
  readonly emailText: string
}

/** Every packet that the publisher sends. */
export function packetLinks(library: Library): readonly PacketLink[] {
  return library.packets.map((packet) => {
    const { title, summary, slug, address, checked, replaceAfter, pages, signature } = packet
    return {
      id: `packet/${slug}`,
      title,
      address: absoluteAddress(library.site.canonical, address),
      language: library.language.tag,
      summary,
      minutes: pages.reduce((sum, { article }) => sum + readingMinutes(article), 0),
      checked,
      checkAgain: replaceAfter,
      signed: signature === undefined ? null : { by: signature.name, on: signature.date },
      wordsSha256: hashOf(ownWords(packet).join('\n')),
      pages: pages.map(({ article }) => article.id),
      emailText: plainLetter(packetMail(library, packet)),
    }
  })
}

function ownWords({ title, summary, opening, pages, mail, messages, instead }: Packet): readonly string[] {
  return [
    ...[title, summary, ...opening, ...mail, instead ?? ''],
    ...pages.flatMap(({ article, why }) => [article.id, why]),
    ...messages.flatMap(({ when, text, article }) => [when, text, article.id]),
  ]
}
