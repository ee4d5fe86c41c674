import { WayPlace } from '@/components/article/way-place'
import { GoodToAsk } from '@/components/article/good-to-ask'
import { PaperFoot } from '@/components/article/paper-foot'
import { SourceFold } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import { WhatWasChecked } from '@/components/article/what-was-checked'
import type { Words } from '@/lib/content/schema/words'
import type { Article } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'
import { layoutIds } from '@/lib/links/layout-ids'

type ArticleEndProps = {
  article: Article
  /** Articles to read next, named by the article itself. */
  related: readonly Article[]
  context: TextContext
}

/** What follows the text: where to go, then in one line each what to ask, the sources, and how far the page was checked. */
export function ArticleEnd({ article, related, context }: ArticleEndProps) {
  const words = context.words.text
  return (
    <div className="mt-8 measure lg:col-start-1 print:mt-2">
      {article.step === undefined ? null : (
        <WayPlace step={article.step} way={context.wayThrough} words={words} />
      )}
      {related.length === 0 ? null : <ReadNext related={related} words={words} />}
      {article.audience === 'both' ? <ForFamily at={context.at} words={words} /> : null}
      <div className="mt-4 border-b border-line print:mt-2 print:border-0">
        {article.goodToAsk === undefined ? null : (
          <GoodToAsk isOnPaper={article.handedOver !== true} questions={article.goodToAsk} words={words} />
        )}
        <SourceFold isOnPaper={article.handedOver} sources={context.sources} words={words} />
        <WhatWasChecked article={article} locale={context.locale} words={words} />
      </div>
      <PaperFoot context={context} page={article} />
    </div>
  )
}

/** At most this many ways on: a reader who is tired takes one. */
const mostRelated = 2

function ReadNext({ related, words }: { related: readonly Article[]; words: Words['text'] }) {
  return (
    <nav aria-labelledby={layoutIds.readNext} className="print:hidden">
      <h2 className="text-xl md:text-2xl" id={layoutIds.readNext}>
        {words.readNext}
      </h2>
      <ul className="mt-1 stack-2">
        {related.slice(0, mostRelated).map(({ id, title, summary, address }) => (
          <li key={id}>
            <a className="block pt-3 pb-2 leading-snug" href={address}>
              {title}
            </a>{' '}
            <span className="block text-base leading-snug text-ink-soft">{summary}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A page that both may read speaks to the person. Those beside them have pages of their own. */
function ForFamily({ at, words }: { at: Addresses; words: Words['text'] }) {
  return (
    <p className="mt-2 print:hidden">
      {words.forFamily} <a href={at.section('family')}>{words.forFamilyLink}</a>
    </p>
  )
}
