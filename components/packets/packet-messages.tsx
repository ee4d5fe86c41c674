import { Fold } from '@/components/page/fold'
import type { PacketSending } from '@/components/packets/packet-sending'
import type { Packet } from '@/lib/library/library'
import { messageRoom } from '@/lib/program/forms/text-message'
import { fill } from '@/lib/words/fill'

type PacketMessagesProps = PacketSending & { packet: Packet }

/** The messages with their times; nothing where none will do. */
export function PacketMessages({ packet, words, discreetOf }: PacketMessagesProps) {
  const { packets } = words.pages
  if (packet.messages.length === 0) return null
  return (
    <Fold title={packets.messages}>
      <ol className="stack-3">
        {packet.messages.map(({ when, text, article }) => {
          const address = discreetOf(article.id)
          const left = messageRoom(`${text} ${address}`)
          return (
            <li className="mt-1 leading-snug" key={when}>
              <p className="text-base font-bold">{packets.times[when]}</p>
              <p
                className="mt-1 rounded-md border border-line bg-surface px-4 py-2 text-[1.0625rem] break-words select-all"
                data-copy={`${packets.times[when]}, ${packet.title}`}
              >
                {text} <span className="block">{address}</span>
              </p>
              <p className="text-base text-ink-soft">{fill(packets.left, { number: String(left) })}</p>
            </li>
          )
        })}
      </ol>
    </Fold>
  )
}
