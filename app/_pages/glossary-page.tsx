import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { textContext } from '@/app/_pages/text-context'
import { GlossaryView } from '@/components/glossary/glossary-view'
import { PageFrame } from '@/components/page/page-frame'
import { noOutline } from '@/lib/content/pages'
import { dangersOf } from '@/lib/content/schema/topics'
import { libraryIn } from '@/lib/library/door'

/** Every word that the guide explains. */
export function glossaryPage(language: string) {
  const library = libraryIn(language)
  const { glossary } = library
  const text = {
    ...noOutline,
    address: glossary.address,
    cites: glossary.terms.flatMap(({ sources = [] }) => sources),
  }
  const context = textContext(library, text, dangersOf(glossary.topics))
  return {
    metadata: pageMetadata(library, glossary),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <GlossaryView context={context} glossary={glossary} />
      </PageFrame>
    ),
  }
}
