import { Fold } from '@/components/page/fold'
import type { PacketSending } from '@/components/packets/packet-sending'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Packet } from '@/lib/library/library'

/** An e-mail holds so many warnings; the page behind it has all of them. */
const mostWarnings = 2

type PacketMailProps = PacketSending & { packet: Packet }

/** The e-mail as it is sent: its lines, what is dangerous, the pages with their addresses, who helps. */
export function PacketMail({ packet, words, shortOf, absolute, closing }: PacketMailProps) {
  const { packets } = words.pages
  return (
    <Fold title={packets.mail}>
      <div
        className="stack-2 rounded-md border border-line bg-surface px-4 py-3 text-[1.0625rem] leading-normal select-all"
        data-copy={`${packets.mail}, ${packet.title}`}
      >
        {packet.mail.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {dangersOf(packet.topics)
          .slice(0, mostWarnings)
          .map((danger) => (
            <p key={danger}>{shortOf(danger)}</p>
          ))}
        {packet.pages.map(({ article }) => (
          <p className="break-words" key={article.id}>
            {article.title}
            <br />
            {absolute(article.address)}
          </p>
        ))}
        <p className="break-words">
          {packets.whole}
          <br />
          {absolute(packet.address)}
        </p>
        {closing.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Fold>
  )
}
