import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { textContext } from '@/app/_pages/text-context'
import { PageFrame } from '@/components/page/page-frame'
import { PacketView } from '@/components/packets/packet-view'
import { noOutline } from '@/lib/content/pages'
import { libraryIn } from '@/lib/library/door'

type Params = { readonly params: Promise<{ id: string }> }

/** What staff send in one situation, for those who read it. */
export function packetPage(language: string) {
  const library = libraryIn(language)
  const find = async ({ params }: Params) => {
    const { id } = await params
    return library.packets.find(({ slug }) => slug === id) ?? notFound()
  }
  return {
    params: () => library.packets.map(({ slug }) => ({ id: slug })),
    metadata: async (props: Params): Promise<Metadata> => pageMetadata(library, await find(props)),
    Page: async (props: Params) => {
      const packet = await find(props)
      const frame = frameOf(library)
      const context = textContext(library, { ...noOutline, address: packet.address })
      return (
        <PageFrame frame={frame}>
          <PacketView context={context} ownLine={frame.ownLine} packet={packet} />
        </PageFrame>
      )
    },
  }
}
