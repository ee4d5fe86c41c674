import type { ReactNode } from 'react'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import { SourceList } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import type { CompiledText } from '@/lib/content/library'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

type TextPageProps = {
  readonly page: CompiledText & { readonly title: string; readonly checked: string }
  readonly context: TextContext
  readonly locale: string
  /** Drawn between the title and the text. */
  readonly before?: ReactNode
  /** Drawn between the text and its sources. */
  readonly after?: ReactNode
}

/** A page that is not an article: title, text, what is drawn from data, sources. */
export function TextPage({ page, context, locale, before, after }: TextPageProps) {
  const words = context.words.text
  return (
    <>
      <h1 className="mt-2 max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{page.title}</h1>
      {before}
      <div className="text mt-4 measure">
        <CompiledMdx components={mdxComponents(context)} text={page} />
      </div>
      {after}
      {context.sources.length === 0 ? null : (
        <section aria-labelledby="sources" className="mt-10 measure">
          <h2 className="text-xl md:text-2xl" id="sources">
            {words.sources}
          </h2>
          <p className="mt-2 text-[1.0625rem] leading-normal text-ink-soft">
            {fill(words.checkedOn, { date: sayDay(page.checked, locale) })} <strong>{words.notRead}</strong>
          </p>
          <SourceList sources={context.sources} words={words} />
        </section>
      )}
    </>
  )
}
