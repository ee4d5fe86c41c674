import type { Section } from '@/lib/content/library'
import type { Words } from '@/lib/content/schema/words'

/** The pages of this part of the guide, beside the text on wide screens. Phones have previous, next and the menu. */
export function SectionNav({ section, current, words }: { section: Section; current?: string; words: Words['text'] }) {
  return (
    <nav aria-label={words.inThisSection} className="hidden lg:col-start-1 lg:row-start-1 lg:block print:hidden">
      <p className="pt-2 font-bold">{section.navTitle}</p>
      <ol className="mt-2 list-decimal pl-5 text-[1.0625rem] leading-snug">
        {section.articles.map((article) => (
          <li className="pl-1" key={article.id}>
            {article.id === current ? (
              <strong aria-current="page" className="inline-flex min-h-11 items-center">
                {article.navTitle ?? article.title}
              </strong>
            ) : (
              <a className="inline-flex min-h-11 items-center" href={article.address}>
                {article.navTitle ?? article.title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
