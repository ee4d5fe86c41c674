import type { ReactNode } from 'react'
import { Provenance } from '@/components/article/provenance'
import { SourceFold } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import { Fold } from '@/components/page/fold'
import type { Signature } from '@/lib/content/schema/sign-off'
import { layoutIds } from '@/lib/links/layout-ids'

type TextEndProps = {
  page: { checked: string; signature: Signature | undefined }
  context: TextContext
  /** What else stands under "How this page was checked". */
  children?: ReactNode
}

/** The end of a text that is no article: its sources, and how far it was checked, each folded. */
export function TextEnd({ page, context, children }: TextEndProps) {
  const words = context.words.text
  return (
    <div className="mt-8 measure border-b border-line print:hidden">
      {context.sources.length === 0 ? null : <SourceFold sources={context.sources} words={words} />}
      <Fold id={layoutIds.whatChanged} title={words.whatChanged}>
        <Provenance checked={page.checked} locale={context.locale} signature={page.signature} words={words} />
        {children}
      </Fold>
    </div>
  )
}
