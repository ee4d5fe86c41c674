import type { Source } from '@/lib/content/schema/source'
import type { Words } from '@/lib/content/schema/words'
import { sourceLine, sourceLink } from '@/lib/content/source-words'
import { fill } from '@/lib/words/fill'

type SourceListProps = { sources: readonly Source[]; words: Words['text']; withNotes?: boolean }

/** The numbered sources at the end of a page: what kind each is, where to read it, what a person still has to check. */
export function SourceList({ sources, words, withNotes = false }: SourceListProps) {
  return (
    <ol className="mt-3 list-decimal stack-3 pl-6 text-[1.0625rem] leading-normal">
      {sources.map((source) => {
        const link = sourceLink(source)
        return (
          <li id={`source-${source.id}`} key={source.id}>
            <strong>{words.kinds[source.custom.kind]}.</strong> {sourceLine(source, words.andOthers)}{' '}
            {link === undefined ? null : (
              <a aria-label={`${words.openAt}: ${source.title}`} href={link} rel="noreferrer">
                {words.openAt}
              </a>
            )}{' '}
            {withNotes ? <span className="block">{source.custom.says}</span> : null}{' '}
            {source.custom.openCheck === undefined ? null : (
              <em className="text-ink-soft">
                {withNotes ? fill(words.openCheck, { what: source.custom.openCheck }) : words.openCheckShort}
              </em>
            )}
          </li>
        )
      })}
    </ol>
  )
}
