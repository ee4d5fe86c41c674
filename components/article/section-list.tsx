import { OnThisPage } from '@/components/article/on-this-page'
import type { Words } from '@/lib/content/schema/words'
import type { Article, Section } from '@/lib/library/library'
import { layoutIds } from '@/lib/links/layout-ids'

type Listed = Pick<Section, 'articles' | 'groups'>

/** The articles of a section under its subheadings, each with what it tells. */
export function SectionList({ section, words }: { section: Listed; words: Words['text'] }) {
  if (section.articles.length === 0) return null
  const drawn = section.groups.flatMap(({ subheading }) => subheading ?? [])
  return (
    <div className="mt-6">
      <OnThisPage headings={drawn.map(({ id, title }) => ({ id, text: title, depth: 2 }))} words={words} />
      {section.groups.map(
        ({ subheading = { id: layoutIds.pages, title: words.inThisSection }, articles }) => (
          <section aria-labelledby={subheading.id} className="mt-8" key={subheading.id}>
            <h2 className="text-xl md:text-2xl" id={subheading.id}>
              {subheading.title}
            </h2>
            <ul className="mt-3 grid grid-cols-1 gap-2 md:grid-cols-2 md:gap-3">
              {articles.map((article) => (
                <Card article={article} key={article.id} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}

function Card({ article: { title, summary, address } }: { article: Article }) {
  return (
    <li className="rounded-md border border-line bg-surface px-4 pb-3 md:px-5">
      <a className="block pt-3 pb-1 font-serif text-xl leading-snug font-bold" href={address}>
        {title}
      </a>{' '}
      <span className="block text-[1.0625rem] leading-snug text-ink-soft">{summary}</span>
    </li>
  )
}
