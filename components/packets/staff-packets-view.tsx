import { createElement } from 'react'
import { PacketFiles } from '@/components/packets/packet-files'
import { PacketMail } from '@/components/packets/packet-mail'
import { PacketMessages } from '@/components/packets/packet-messages'
import type { PacketSending } from '@/components/packets/packet-sending'
import { BeforeSending } from '@/components/staff/staff-first'
import { packetCode } from '@/lib/links/discreet-code'
import type { Packet, ServicePage, StaffCatalogue } from '@/lib/library/library'

type StaffPacketsProps = PacketSending & {
  packets: readonly Packet[]
  /** The page for staff, above this one. */
  staff: Pick<ServicePage, 'navTitle' | 'address'>
  /** What staff ask themselves before they send anything. */
  before: StaffCatalogue['before']
  isDraft: boolean
}

/** For each situation: its page and its paper, the e-mail, and the messages with their days. A tap selects a whole text. */
export function StaffPacketsView({ packets, staff, before, isDraft, ...sending }: StaffPacketsProps) {
  const words = sending.words.pages.packets
  const { piece } = sending.words.pages.staff
  return (
    <>
      <p className="text-[1.0625rem] print:hidden">
        <a className="inline-flex tap items-center" href={staff.address}>
          {staff.navTitle}
        </a>
      </p>
      <h1 className="max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{words.title}</h1>
      <p className="mt-3 measure leading-normal">{packets.length === 0 ? words.none : words.lead}</p>
      {isDraft ? (
        <p className="mt-4 measure rounded-md bg-sand px-4 py-3 text-sand-ink forced-colors:border">
          {sending.words.pages.staff.draft}
        </p>
      ) : null}
      <BeforeSending before={before} />
      <nav aria-label={words.jump} className="mt-4 print:hidden">
        <ul className="flex flex-wrap">
          {packets.map(({ slug, title }) => (
            <li className="mr-6" key={slug}>
              <a className="inline-flex tap items-center" href={`#${slug}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-3">
        {sending.words.pages.staff.subjectLabel}{' '}
        <strong className="select-all">{sending.words.pages.staff.subject}</strong>
      </p>
      <p className="mt-2 measure leading-normal" data-needs={bookletsOf(packets, sending.at)}>
        {words.fold}
      </p>
      {createElement(
        'copy-texts',
        {
          className: 'block',
          'data-button': piece.copy,
          'data-done': piece.done,
          'data-copied': piece.copied,
          'data-selected': piece.selected,
        },
        <p className="min-h-6 leading-snug print:hidden" data-status role="status" />,
        packets.map((packet) => <OnePacket key={packet.slug} packet={packet} {...sending} />),
        <script src="/elements/copy-texts.js" type="module" />,
      )}
    </>
  )
}

/** How a booklet is printed is said where there are any. */
function bookletsOf(packets: readonly Packet[], at: PacketSending['at']): string {
  return packets.map(({ slug }) => at.packetBooklet(packetCode(slug))).join(' ')
}

function OnePacket({ packet, ...sending }: PacketSending & { packet: Packet }) {
  const { at, locale } = sending
  const words = sending.words.pages.packets
  return (
    <section aria-labelledby={packet.slug} className="mt-8 border-t-2 border-line pt-4">
      <h2 className="text-xl md:text-2xl" id={packet.slug}>
        {packet.title}
      </h2>
      <p className="mt-1 measure leading-snug text-ink-soft">{packet.summary}</p>
      <p>
        <a className="inline-flex tap items-center" href={packet.address}>
          {words.page}
        </a>
      </p>
      <PacketFiles at={at} locale={locale} packet={packet} words={words} />
      {packet.instead === undefined ? null : (
        <p className="mt-3 measure border-l-4 border-l-urgent pl-3 leading-normal">{packet.instead}</p>
      )}
      <div className="mt-3 measure border-b border-line">
        <PacketMail packet={packet} {...sending} />
        <PacketMessages packet={packet} {...sending} />
      </div>
    </section>
  )
}
