import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import type { Packet } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'
import { packetCode } from '@/lib/links/discreet-code'
import { fill } from '@/lib/words/fill'

type PacketFilesProps = {
  packet: Pick<Packet, 'slug' | 'title' | 'replaceAfter'>
  words: Words['pages']['packets']
  at: Pick<Addresses, 'packetFile' | 'packetBooklet'>
  locale: string
}

/** The packet on paper. The build takes this out where it made no files (lib/export/needed-files.ts). */
export function PacketFiles({ packet, words, at, locale }: PacketFilesProps) {
  const code = packetCode(packet.slug)
  const file = at.packetFile(code)
  const booklet = at.packetBooklet(code)
  const link = 'mr-6 inline-flex tap items-center'
  return (
    <div className="mt-6 measure leading-snug print:hidden" data-needs={`${file} ${booklet}`}>
      <p className="font-bold">{words.paper}</p>
      <p className="flex flex-wrap">
        <a className={link} href={file} type="application/pdf">
          {words.file}
        </a>{' '}
        <a className={link} href={booklet} type="application/pdf">
          {words.booklet}
        </a>
      </p>
      <p>{fill(words.replaceAfter, { date: sayDay(packet.replaceAfter, locale) })}</p>
    </div>
  )
}
