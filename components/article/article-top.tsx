import { Fragment } from 'react'
import type { ArticleViewProps } from '@/components/article/article-view-props'
import { OnThisPage } from '@/components/article/on-this-page'
import { Provenance } from '@/components/article/provenance'
import { SafetyBox } from '@/components/article/safety-box'
import type { TextContext } from '@/components/article/text-context'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'
import { fill } from '@/lib/words/fill'

/** What comes before the text: where the page stands, the answer in one minute, and what is dangerous. */
export function ArticleTop(props: ArticleViewProps) {
  const { article, context } = props
  const words = context.words.text
  const dangers = dangersOf(article.topics)
  return (
    <>
      <ArticleHead {...props} />
      <div className="mt-4 measure space-y-4">
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
      <ul className="mt-2 list-disc space-y-1 pl-5 leading-normal">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
