import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { textContext } from '@/app/_pages/text-context'
import { PageFrame } from '@/components/page/page-frame'
import { SheetPageView } from '@/components/sheet/sheet-page-view'
import { dangersOf } from '@/lib/content/schema/topics'
import { libraryIn } from '@/lib/library/door'

type Params = { readonly params: Promise<{ id: string }> }

/** The pages of paper to fill in or to hand on. */
export function sheetPage(language: string) {
  const library = libraryIn(language)
  const find = async ({ params }: Params) => {
    const { id } = await params
    return library.sheets.find(({ slug }) => slug === id) ?? notFound()
  }
  return {
    params: () => library.sheets.map(({ slug }) => ({ id: slug })),
    metadata: async (props: Params): Promise<Metadata> => {
      const sheet = await find(props)
      const metadata = pageMetadata(library, sheet)
      // Browsers print the title of the page at its edge.
      return sheet.plain === true ? { ...metadata, title: sheet.title } : metadata
    },
    Page: async (props: Params) => {
      const sheet = await find(props)
      return (
        <PageFrame frame={frameOf(library)}>
          <SheetPageView context={textContext(library, sheet, dangersOf(sheet.topics))} sheet={sheet} />
        </PageFrame>
      )
    },
  }
}
