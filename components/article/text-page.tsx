import type { ReactNode } from 'react'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import type { TextContext } from '@/components/article/text-context'
import { TextEnd } from '@/components/article/text-end'
import { Warnings } from '@/components/page/warnings'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { CompiledText } from '@/lib/library/library'

type TextPageProps = {
  page: CompiledText & {
    title: string
    checked: string
    signature: Signature | undefined
  }
  context: TextContext
  /** A part of the guide: the way to the first page stands above the title, and below it how far it was checked. */
  isPart?: boolean
  /** The drawing of a part, beside its title. */
  sign?: ReactNode
  /** Drawn between the title and the text. */
  before?: ReactNode
  /** Drawn between the text and its sources. */
  after?: ReactNode
  /** What else stands under "How this page was checked". */
  checked?: ReactNode
  /** Drawn after the text, and beside it on wide screens. */
  beside?: ReactNode
}

/** A page that is not an article: title, text, what is drawn from data, sources. */
export function TextPage({
  page,
  context,
  isPart = false,
  sign,
  before,
  after,
  checked,
  beside,
}: TextPageProps) {
  return (
    <>
      {isPart ? <HomeCrumb context={context} /> : null}
      <div className="mt-2 flex items-start">
        {sign}
        <h1 className="max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{page.title}</h1>
      </div>
      {before}
      <div className="measure">
        <Warnings texts={context.drawnWarnings} />
      </div>
      <div
        className={
          beside === undefined ? '' : 'lg:grid lg:grid-cols-[minmax(0,36rem)_minmax(0,1fr)] lg:gap-x-12'
        }
      >
        <div className="text mt-4 measure">
          <CompiledMdx components={mdxComponents(context)} text={page} />
        </div>
        {beside}
      </div>
      {after}
      {isPart || context.sources.length > 0 ? (
        <TextEnd context={context} page={page}>
          {checked}
        </TextEnd>
      ) : null}
    </>
  )
}

/** The way back from a part of the guide to the first page. */
function HomeCrumb({ context: { at, words } }: { context: TextContext }) {
  return (
    <p className="text-[1.0625rem]">
      <a className="inline-flex tap items-center" href={at.home}>
        {words.pages.home}
      </a>
    </p>
  )
}
