import { Fragment } from 'react'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { GoodToAsk } from '@/components/article/good-to-ask'
import { mdxComponents } from '@/components/article/mdx-components'
import { OnThisPage } from '@/components/article/on-this-page'
import { Provenance } from '@/components/article/provenance'
import { SafetyBox } from '@/components/article/safety-box'
import { SectionNav } from '@/components/article/section-nav'
import { SourceList } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import type { Article, Section } from '@/lib/library/library'
import type { Addresses } from '@/lib/links/addresses'
import { layoutIds } from '@/lib/links/layout-ids'
import { fill } from '@/lib/words/fill'

/** What the page of an article is drawn from. */
type ArticleViewProps = {
  article: Article
  section: Section
  /** Articles to read next, named by the article itself. */
  related: readonly Article[]
  /** The articles before and after this one in the whole guide, across its parts. */
  previous: Article | undefined
  next: Article | undefined
  context: TextContext
}

/** One article: the answer first, then what is dangerous, then the text, then where to go. */
export function ArticleView(props: ArticleViewProps) {
  const { article, section, context } = props
  const words = context.words.text
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
      <article className="lg:col-start-2 lg:row-start-1">
        <ArticleTop {...props} />
        <div className="text mt-8 measure">
          <CompiledMdx components={mdxComponents(context)} text={article} />
        </div>
        {article.goodToAsk === undefined ? null : (
          <div className="mt-10 measure">
            <GoodToAsk questions={article.goodToAsk} words={words} />
          </div>
        )}
        <ArticleEnd {...props} />
      </article>
      <SectionNav current={article.id} section={section} words={words} />
    </div>
  )
}

/** What comes before the text: where the page stands, the answer in one minute, and what is dangerous. */
function ArticleTop(props: ArticleViewProps) {
  const { article, context } = props
  const words = context.words.text
  const dangers = dangersOf(article.topics)
  return (
    <>
      <ArticleHead {...props} />
      <div className="mt-4 measure stack-4">
        <ReadFirst context={context} dangers={dangers} />
        <OneMinute points={article.inOneMinute} words={words} />
        <OnThisPage headings={article.headings} words={words} />
        {dangers.map((danger) => (
          <SafetyBox context={context} danger={danger} key={danger} />
        ))}
      </div>
    </>
  )
}

/** Where the page stands in the guide, its title, and how far it has been checked. */
function ArticleHead({ article, section, context }: ArticleViewProps) {
  const words = context.words.text
  const place = section.articles.findIndex(({ id }) => id === article.id) + 1
  return (
    <header>
      <p className="text-[1.0625rem] text-ink-soft">
        <a className="inline-flex min-h-11 items-center" href={section.address}>
          {section.navTitle}
        </a>
        {section.articles.length === 1
          ? null
          : `, ${fill(words.crumb, { place: String(place), total: String(section.articles.length) })}`}
      </p>
      <h1 className="max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{article.title}</h1>
      <Provenance
        checked={article.checked}
        locale={context.locale}
        signature={article.signature}
        words={words}
      />
    </header>
  )
}

/** Where a page carries several warnings, all of them are named in its first screen: the second may stand far below. */
function ReadFirst({ dangers, context }: { dangers: readonly Danger[]; context: TextContext }) {
  if (dangers.length < 2) return null
  return (
    <nav aria-labelledby={layoutIds.readFirst} className="leading-relaxed print:hidden">
      <strong id={layoutIds.readFirst}>{context.words.text.readFirst}</strong>{' '}
      {dangers.map((danger, index) => (
        <Fragment key={danger}>
          {index === 0 ? '' : ' · '}
          <a href={`#danger-${danger}`}>{context.safetyBlocks.find((one) => one.danger === danger)?.title}</a>
        </Fragment>
      ))}
    </nav>
  )
}

/** The whole page in a few points, above everything else. */
function OneMinute({ points, words }: { points: readonly string[]; words: Words['text'] }) {
  return (
    <section
      aria-labelledby={layoutIds.inOneMinute}
      className="break-inside-avoid rounded-md bg-sage px-4 py-4 md:px-6 forced-colors:border print:border print:border-edge"
    >
      <h2 className="text-xl text-sage-ink" id={layoutIds.inOneMinute}>
        {words.oneMinute}
      </h2>
      <ul className="mt-2 list-disc stack-1 pl-5 leading-normal">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

const step = 'inline-flex min-h-11 items-center font-serif text-xl font-bold'

/** What follows the text: read next, previous and next, sources, what changed. */
function ArticleEnd({ article, related, previous, next, context }: ArticleViewProps) {
  const words = context.words.text
  return (
    <div className="mt-10 measure stack-8">
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
      <ul className="mt-2 stack-3">
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
      <ul className="mt-2 stack-1">
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
