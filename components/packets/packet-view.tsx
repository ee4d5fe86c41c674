import type { TextContext } from '@/components/article/text-context'
import { TextEnd } from '@/components/article/text-end'
import { WarningStrips } from '@/components/article/warning-strips'
import type { OwnLine } from '@/components/page/frame-data'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { PacketFiles } from '@/components/packets/packet-files'
import { PacketFoot } from '@/components/packets/packet-foot'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Packet } from '@/lib/library/library'

type PacketViewProps = { packet: Packet; ownLine: OwnLine | undefined; context: TextContext }

/**
 * A packet for readers: what is dangerous, then its pages in order. The paper is made of this page too
 * (lib/export/packets/): there the whole blocks stand in the place of the strips, and the pages before the foot.
 */
export function PacketView({ packet, ownLine, context }: PacketViewProps) {
  const words = context.words.pages.packets
  return (
    <>
      <h1 className="mt-2 max-w-[22em] text-[1.875rem] md:text-[2.5rem] print:text-[1.75rem]">
        {packet.title}
      </h1>
      <div className="packet-opening mt-3 measure stack-2 leading-normal">
        {packet.opening.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="packet-warnings mt-4 measure print:mt-2">
        <WarningStrips context={context} dangers={dangersOf(packet.topics)} />
      </div>
      <section aria-labelledby="packet-pages" className="mt-6 measure break-inside-avoid print:mt-3">
        <h2 className="text-xl md:text-2xl" id="packet-pages">
          {words.read}
        </h2>
        <ol className="list-decimal stack-1 pl-7">
          {packet.pages.map(({ article, why }) => (
            <li className="pl-1" key={article.id}>
              <a className="block pt-4 pb-1 leading-snug print:py-0" href={article.address}>
                {article.title}
              </a>{' '}
              <span className="block leading-snug text-ink-soft">{why}</span>
            </li>
          ))}
        </ol>
      </section>
      <PublisherPhone line={ownLine} />
      <PacketFiles at={context.at} locale={context.locale} packet={packet} words={words} />
      <PacketFoot context={context} packet={packet} />
      <TextEnd context={{ ...context, sources: [] }} page={packet} />
    </>
  )
}
