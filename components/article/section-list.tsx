import type { Section } from '@/lib/content/library'
import type { Words } from '@/lib/content/schema/words'

/** The articles of a section, in order, each with what it tells. */
export function SectionList({ section, words }: { section: Section; words: Words['text'] }) {
  if (section.articles.length === 0) return null
  return (
    <section aria-labelledby="pages" className="mt-8 measure">
      <h2 className="text-xl md:text-2xl" id="pages">
        {words.inThisSection}
      </h2>
      <ul className="mt-3 space-y-3">
        {section.articles.map(({ id, title, summary, address }) => (
          <li className="rounded-md border border-line bg-surface px-4 py-3 md:px-5" key={id}>
            <a className="inline-flex min-h-11 items-center font-serif text-xl font-bold" href={address}>
              {title}
            </a>{' '}
            <span className="block text-[1.0625rem] leading-normal text-ink-soft">{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
