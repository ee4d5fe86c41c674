import type { ReactNode } from 'react'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import { Provenance } from '@/components/article/provenance'
import { SourceList } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { CompiledText } from '@/lib/library/library'
import { layoutIds } from '@/lib/links/layout-ids'
import type { Words } from '@/lib/content/schema/words'

type TextPageProps = {
  page: CompiledText & {
    title: string
    checked: string
    signature: Signature | undefined
  }
  context: TextContext
  /** Drawn above the title: where the page stands in the guide. */
  crumb?: ReactNode
  /** Drawn between the title and the text. */
  before?: ReactNode
  /** Whether the line on how far it was checked stands under the title; where the text has sources, it does. */
  hasProvenance?: boolean
  /** Drawn between the text and its sources. */
  after?: ReactNode
}

/** A page that is not an article: title, text, what is drawn from data, sources. */
export function TextPage({
  page,
  context,
  crumb,
  before,
  after,
  hasProvenance = context.sources.length > 0,
}: TextPageProps) {
  const words = context.words.text
  return (
    <>
      {crumb}
      <h1 className="mt-2 max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{page.title}</h1>
      {hasProvenance ? (
        <Provenance checked={page.checked} locale={context.locale} signature={page.signature} words={words} />
      ) : null}
      {before}
      <div className="text mt-4 measure">
        <CompiledMdx components={mdxComponents(context)} text={page} />
      </div>
      {after}
      {context.sources.length === 0 ? null : (
        <section aria-labelledby={layoutIds.sources} className="mt-10 measure">
          <h2 className="text-xl md:text-2xl" id={layoutIds.sources}>
            {words.sources}
          </h2>
          <SourceList sources={context.sources} words={words} />
        </section>
      )}
    </>
  )
}

/** The way back from a part of the guide to the first page. */
export function HomeCrumb({ home, words }: { home: string; words: Words['pages'] }) {
  return (
    <p className="text-[1.0625rem]">
      <a className="inline-flex min-h-11 items-center" href={home}>
        {words.home}
      </a>
    </p>
  )
}
