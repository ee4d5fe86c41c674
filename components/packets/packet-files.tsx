import { Fragment } from 'react'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import type { Packet } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'
import { packetCode } from '@/lib/links/discreet-code'
import { fill } from '@/lib/words/fill'

type PacketFilesProps = {
  packet: Pick<Packet, 'slug' | 'title' | 'replaceAfter'>
  words: Words['pages']['packets']
  at: Pick<Addresses, 'packetFile' | 'packetBooklet' | 'packetBookletA4'>
  locale: string
}

/** The packet on paper. The build takes this out where it made no files (lib/export/needed-files.ts). */
export function PacketFiles({ packet, words, at, locale }: PacketFilesProps) {
  const code = packetCode(packet.slug)
  const files = [
    { address: at.packetFile(code), name: words.file },
    { address: at.packetBooklet(code), name: words.booklet },
    { address: at.packetBookletA4(code), name: words.bookletA4 },
  ]
  const link = 'mr-6 inline-flex tap items-center'
  return (
    <div
      className="mt-6 measure leading-snug print:hidden"
      data-needs={files.map(({ address }) => address).join(' ')}
    >
      <p className="font-bold">{words.paper}</p>
      <p className="flex flex-wrap">
        {files.map(({ address, name }) => (
          <Fragment key={address}>
            <a className={link} href={address} type="application/pdf">
              {name}
            </a>{' '}
          </Fragment>
        ))}
      </p>
      <p>{fill(words.replaceAfter, { date: sayDay(packet.replaceAfter, locale) })}</p>
    </div>
  )
}
