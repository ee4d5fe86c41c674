import { frameOf, servicePage } from '@/app/_pages/frame'
import { staffPackets } from '@/app/_pages/page-groups'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { PageFrame } from '@/components/page/page-frame'
import { StaffPacketsView } from '@/components/packets/staff-packets-view'
import { libraryIn } from '@/lib/library/door'
import { discreetAddressOf, packetMail } from '@/lib/library/sent-texts'
import type { Library, Packet } from '@/lib/library/library'

/** All packets, for those who send them. */
export function staffPacketsPage(language: string) {
  const library = libraryIn(language)
  const { title, summary, address } = staffPackets(library)
  return {
    metadata: pageMetadata(library, { title, summary, address }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <StaffPacketsView staff={servicePage(library, 'staff')} {...shownOf(library)} />
      </PageFrame>
    ),
  }
}

function shownOf(library: Library) {
  const { site, at, words, language, packets, staff } = library
  return {
    at,
    words,
    packets,
    before: staff.before,
    locale: language.locale,
    isDraft: site.status === 'draft',
    mailOf: (packet: Packet) => packetMail(library, packet),
    discreetOf: (id: string) => discreetAddressOf(library, id),
  }
}
