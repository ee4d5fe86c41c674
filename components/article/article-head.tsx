import { fill } from '@/lib/words/fill'
import { Provenance } from '@/components/article/provenance'
import type { ArticleViewProps } from '@/components/article/article-view-props'

/** Where the page stands in the guide, its title, and how far it has been checked. */
export function ArticleHead({ article, section, context, locale }: ArticleViewProps) {
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
      <Provenance checked={article.checked} locale={locale} signature={article.signature} words={words} />
    </header>
  )
}
