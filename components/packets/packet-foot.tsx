import { readBy } from '@/components/article/provenance'
import type { TextContext } from '@/components/article/text-context'
import { HelpOnPaper } from '@/components/page/help-on-paper'
import { PaperCode } from '@/components/page/paper-code'
import { sayDay } from '@/lib/dates/say-day'
import type { Packet } from '@/lib/library/library'
import { fill } from '@/lib/words/fill'

type PacketFootProps = {
  packet: Pick<Packet, 'address' | 'replaceAfter' | 'signature'>
  context: TextContext
}

/** The end of a packet on paper: when to throw it away, where its newest form and its sources stand, and who helps. */
export function PacketFoot({ packet, context }: PacketFootProps) {
  const words = context.words.pages.packets
  const address = context.absolute(packet.address)
  const sources = context.absolute(context.at.servicePage('sources'))
  return (
    <div className="paper-foot mt-3 hidden break-inside-avoid border-t border-line pt-2 text-base leading-snug print:flex">
      <PaperCode address={address} />
      <div>
        <p className="font-bold">
          {fill(words.replaceAfter, { date: sayDay(packet.replaceAfter, context.locale) })}{' '}
          {packet.signature === undefined
            ? null
            : readBy(packet.signature, context.words.text, context.locale)}
        </p>
        <p>
          {words.whole} <strong className="block">{address}</strong>
        </p>
        <p>{fill(words.sources, { address: sources })}</p>
        <HelpOnPaper help={context.words.frame.help} lines={context.helpLines} />
        <p>{context.words.frame.footer.notAdvice}</p>
      </div>
    </div>
  )
}
