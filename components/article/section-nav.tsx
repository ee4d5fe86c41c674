import { mostUnderOneHeading } from '@/lib/content/subheadings'
import type { Article, Section } from '@/lib/library/library'
import type { Words } from '@/lib/content/schema/words'

type SectionNavProps = {
  section: Pick<Section, 'navTitle' | 'address' | 'groups'>
  /** The id of the article being read. */
  current: string
  words: Pick<Words['text'], 'inThisSection'>
}

/**
 * The pages around this one, beside the end of the text on wide screens: the nearest under the same subheading, and the
 * other subheadings. Phones have previous, next and the menu.
 */
export function SectionNav({ section, current, words }: SectionNavProps) {
  return (
    <nav
      aria-label={words.inThisSection}
      className="mt-8 hidden text-[1.0625rem] lg:col-start-2 lg:row-start-4 lg:block print:hidden"
    >
      <p className="pt-2 font-bold">
        <a className="inline-flex tap items-center" href={section.address}>
          {section.navTitle}
        </a>
      </p>
      {section.groups.map(({ subheading, articles }) => {
        const isOpen = articles.some(({ id }) => id === current)
        return (
          <div key={subheading?.id ?? ''}>
            {subheading === undefined ? null : isOpen ? (
              <p className="mt-3 font-bold">{subheading.title}</p>
            ) : (
              <p>
                <a className="inline-flex tap items-center" href={`${section.address}#${subheading.id}`}>
                  {subheading.title}
                </a>
              </p>
            )}
            {isOpen ? <Pages articles={articles} current={current} /> : null}
          </div>
        )
      })}
    </nav>
  )
}

/** As many as a reader can look over, so that a page does not grow with its section; the section's own page has all. */
function Pages({ articles, current }: { articles: readonly Article[]; current: string }) {
  const place = articles.findIndex(({ id }) => id === current)
  const first = Math.max(0, Math.min(place - 3, articles.length - mostUnderOneHeading))
  return (
    <ol
      className="mt-2 list-decimal pl-5 text-[1.0625rem] leading-snug"
      start={first === 0 ? undefined : first + 1}
    >
      {articles.slice(first, first + mostUnderOneHeading).map((article) => (
        <li className="pl-1" key={article.id}>
          {article.id === current ? (
            <strong aria-current="page" className="inline-block py-3">
              {article.navTitle ?? article.title}
            </strong>
          ) : (
            <a className="inline-block py-3" href={article.address}>
              {article.navTitle ?? article.title}
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}
