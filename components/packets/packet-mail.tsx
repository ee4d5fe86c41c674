import { Fragment } from 'react'
import { Fold } from '@/components/page/fold'
import type { PacketSending } from '@/components/packets/packet-sending'
import type { Packet } from '@/lib/library/library'

type PacketMailProps = Pick<PacketSending, 'words' | 'mailOf'> & { packet: Packet }

/** The e-mail as it is sent. */
export function PacketMail({ packet, words, mailOf }: PacketMailProps) {
  const { mail } = words.pages.packets
  return (
    <Fold title={mail}>
      <div
        className="stack-2 rounded-md border border-line bg-surface px-4 py-3 text-[1.0625rem] leading-normal select-all"
        data-copy={`${mail}, ${packet.title}`}
      >
        {mailOf(packet).map((lines) => (
          <p className={lines.length > 1 ? 'break-words' : undefined} key={lines[0]}>
            {lines.map((line, place) => (
              <Fragment key={line}>
                {place === 0 ? null : <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </Fold>
  )
}
