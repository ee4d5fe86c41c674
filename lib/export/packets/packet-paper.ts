import { fileOf } from '@/lib/export/file-tree'
import type { Library } from '@/lib/library/library'
import { dangersOf } from '@/lib/content/schema/topics'
import { absoluteAddress } from '@/lib/links/addresses'
import { packetCode } from '@/lib/links/discreet-code'
import { boxId } from '@/lib/links/layout-ids'
import type { HalfFormat } from '@/lib/export/packets/paper-style'
import { fill } from '@/lib/words/fill'

/** What the paper of one packet is made from. Pages are addresses of finished pages. */
export type PacketPaper = {
  /** The whole sheets, as a path from the root of the folder. */
  readonly file: string
  /** The same to fold, for each paper that offices have. */
  readonly booklets: readonly { readonly file: string; readonly format: HalfFormat }[]
  readonly title: string
  /** What the files call themselves: the name of the guide that says nothing. */
  readonly name: string
  readonly language: string
  /** The newest day on which one of its texts was compared with its sources, ISO 8601. */
  readonly day: string
  /** The page of the packet itself. */
  readonly page: string
  readonly articles: readonly { readonly id: string; readonly address: string }[]
  /** The ids of the boxes with which it opens, and the page that carries all of them. */
  readonly opens: readonly string[]
  readonly boxes: string
  /** A page that carries every rule of the style. */
  readonly style: string
  /** What stands in place of a box that was printed: "At the start of this packet: Overdose". */
  readonly atStart: (title: string) => string
  /** The address of the site, without a slash at its end. */
  readonly canonical: string
}

/** Every file of a packet. */
export function paperFiles({ file, booklets }: Pick<PacketPaper, 'file' | 'booklets'>): readonly string[] {
  return [file, ...booklets.map((one) => one.file)]
}

/** The packets of a language, for paper. */
export function packetPapers({ packets, at, language, words, site }: Library): readonly PacketPaper[] {
  return packets.map((packet) => {
    const code = packetCode(packet.slug)
    const days = [packet.checked, ...packet.pages.map(({ article }) => article.checked)]
    return {
      file: fileOf(at.packetFile(code)),
      booklets: [
        { file: fileOf(at.packetBooklet(code)), format: 'halves' },
        { file: fileOf(at.packetBookletA4(code)), format: 'halvesA4' },
      ],
      title: packet.title,
      name: site.discreetName ?? words.frame.discreet.name,
      language: language.tag,
      day: days.toSorted().at(-1) ?? packet.checked,
      page: packet.address,
      articles: packet.pages.map(({ article: { id, address } }) => ({ id, address })),
      opens: dangersOf(packet.topics).map(boxId),
      boxes: at.servicePage('help'),
      style: at.servicePage('search'),
      atStart: (title) => fill(words.pages.packets.atStart, { title }),
      canonical: site.canonical,
    }
  })
}

/** Whole addresses stand on paper; those of articles in the packet lead to their place in it. */
export function addressOnPaper(href: string, { articles, canonical, page }: PacketPaper): string {
  const [path = '', anchor] = href.split('#')
  const article = articles.find(({ address }) => address === path)
  if (article !== undefined) return `#${anchor === undefined ? article.id : partId(article.id, anchor)}`
  if (path === page) return anchor === undefined ? `#${layoutTop}` : `#${anchor}`
  return path.startsWith('/') ? absoluteAddress(canonical, href) : href
}

const layoutTop = 'main'

/** Headings of several articles may have the same id. A box stands once in a packet, and keeps its own. */
export function partId(article: string, id: string): string {
  return id.startsWith('danger-') ? id : `${article}--${id}`
}
