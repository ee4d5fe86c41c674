import { addressOf } from '@/lib/export/file-tree'
import { paperFiles } from '@/lib/export/packets/packet-paper'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import type { MovedAddress, RedirectRule } from '@/lib/export/redirects'
import type { Addresses } from '@/lib/links/addresses'
import { packetCode } from '@/lib/links/discreet-code'

/** The files of packets that moved or are not sent any more lead where their pages lead: whoever records a page promises its paper too. */
export function paperRedirects(
  moved: readonly MovedAddress[],
  at: Pick<Addresses, 'packet' | 'packetFile' | 'packetBooklet' | 'packetBookletA4'>,
): readonly MovedAddress[] {
  const above = at.packet('').slice(0, -1)
  return moved.flatMap(({ from, to }) => {
    const slug = from.startsWith(above) ? /^([^/#]+)\/$/.exec(from.slice(above.length))?.[1] : undefined
    if (slug === undefined) return []
    const code = packetCode(slug)
    return [at.packetFile(code), at.packetBooklet(code), at.packetBookletA4(code)].map((file) => ({
      from: file,
      to,
    }))
  })
}

/** While the files are not made, their addresses lead to the pages of the packets; for a time, so that no browser keeps it. */
export function paperStandIns(papers: readonly PacketPaper[]): readonly RedirectRule[] {
  return papers.flatMap((paper) =>
    paperFiles(paper).map((file) => ({ from: addressOf(file), to: paper.page, status: 302 })),
  )
}
