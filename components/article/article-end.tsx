import type { ArticleViewProps } from '@/components/article/article-view-props'
import { SourceList } from '@/components/article/source-list'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import type { Article } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'
import { layoutIds } from '@/lib/links/layout-ids'
import { fill } from '@/lib/words/fill'

const step = 'inline-flex min-h-11 items-center font-serif text-xl font-bold'

/** What follows the text: read next, previous and next, sources, what changed. */
export function ArticleEnd({ article, related, previous, next, context }: ArticleViewProps) {
  const words = context.words.text
  return (
    <div className="mt-10 measure space-y-8">
      {related.length === 0 ? null : <ReadNext related={related} words={words} />}
      {article.audience === 'both' ? <ForFamily at={context.at} words={words} /> : null}
      <nav
        aria-label={words.steps}
        className="flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line pt-4 print:hidden"
      >
        <Step article={previous} label={words.previous} />
        <Step article={next} label={words.next} />
      </nav>
      <section aria-labelledby={layoutIds.sources}>
        <h2 className="text-xl md:text-2xl" id={layoutIds.sources}>
          {words.sources}
        </h2>
        <p className="mt-2 text-[1.0625rem] leading-normal text-ink-soft">{words.sourcesNote}</p>
        <SourceList sources={context.sources} words={words} />
      </section>
      <WhatChanged article={article} locale={context.locale} words={words} />
    </div>
  )
}

function ReadNext({ related, words }: { related: readonly Article[]; words: Words['text'] }) {
  return (
    <nav aria-labelledby={layoutIds.readNext} className="print:hidden">
      <h2 className="text-xl md:text-2xl" id={layoutIds.readNext}>
        {words.readNext}
      </h2>
      <ul className="mt-2 space-y-3">
        {related.map(({ id, title, summary, address }) => (
          <li key={id}>
            <a className="inline-flex min-h-11 items-center" href={address}>
              {title}
            </a>{' '}
            <span className="block text-[1.0625rem] leading-normal text-ink-soft">{summary}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A page that both may read speaks to the person. Those beside them have pages of their own. */
function ForFamily({ at, words }: { at: Addresses; words: Words['text'] }) {
  return (
    <p>
      {words.forFamily} <a href={at.section('family')}>{words.forFamilyLink}</a>
    </p>
  )
}

function Step({ article, label }: { article: Article | undefined; label: string }) {
  if (article === undefined) return null
  return (
    <p>
      <span className="block text-[1.0625rem] text-ink-soft">{label}</span>{' '}
      <a className={step} href={article.address}>
        {article.navTitle ?? article.title}
      </a>
    </p>
  )
}

/** When the page was written, what changed since, and by when it is to be checked again. */
function WhatChanged({ article, words, locale }: { article: Article; words: Words['text']; locale: string }) {
  return (
    <section aria-labelledby={layoutIds.whatChanged} className="text-[1.0625rem] leading-normal">
      <h2 className="text-xl md:text-2xl" id={layoutIds.whatChanged}>
        {words.whatChanged}
      </h2>
      <ul className="mt-2 space-y-1">
        {article.changes.map(({ date, what }) => (
          <li key={`${date} ${what}`}>
            {sayDay(date, locale)}
            {': '}
            {what}
          </li>
        ))}
        <li>{fill(words.written, { date: sayDay(article.written, locale) })}</li>
        <li>{fill(words.nextCheck, { date: sayDay(article.nextCheck, locale) })}</li>
      </ul>
    </section>
  )
}
