import { Fold } from '@/components/page/fold'
import type { Source } from '@/lib/content/schema/source'
import type { Words } from '@/lib/content/schema/words'
import { shortSource, sourceLine, sourceLink } from '@/lib/content/source-words'
import { layoutIds } from '@/lib/links/layout-ids'
import { fill } from '@/lib/words/fill'

type SourceListProps = { sources: readonly Source[]; words: Words['text'] }

type SourceFoldProps = SourceListProps & {
  /** True where paper shows them too: on a page to hand over. */
  isOnPaper?: boolean | undefined
}

/** The sources of a page behind their number, each in one line. On paper the number and the address of the page stand for them, but for a page to hand over. */
export function SourceFold({ sources, words, isOnPaper = false }: SourceFoldProps) {
  const isOpen = sources.some(({ custom }) => custom.openCheck !== undefined)
  const number = String(sources.length)
  return (
    <Fold
      className={isOnPaper ? '' : 'print:hidden'}
      id={layoutIds.sources}
      title={sources.length === 1 ? words.oneSource : fill(words.sources, { number })}
    >
      <p className="leading-normal text-ink-soft">
        {words.sourcesNote}
        {isOpen ? ` ${words.openMark}` : null}
      </p>
      <ol className="mt-2 list-decimal stack-2 pl-8 text-base leading-snug">
        {sources.map((source) => (
          <li id={`source-${source.id}`} key={source.id}>
            <ShortSource source={source} words={words} />
            {source.custom.openCheck === undefined ? null : ' *'}
          </li>
        ))}
      </ol>
    </Fold>
  )
}

/** Who, what, when; the title leads to it, where it can be read. */
function ShortSource({ source, words }: { source: Source; words: Words['text'] }) {
  const { who, title, year } = shortSource(source, words.andOthers)
  const link = sourceLink(source)
  return (
    <>
      {who}
      {': '}
      {link === undefined ? (
        title
      ) : (
        <a href={link} rel="noreferrer">
          {title}
        </a>
      )}
      {year === undefined ? null : `, ${year}`}
    </>
  )
}

/** The sources in full: what kind each is, where to read it, what it says, what a person still has to check. */
export function SourceList({ sources, words }: SourceListProps) {
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
            <span className="block">{source.custom.says}</span>{' '}
            {source.custom.openCheck === undefined ? null : (
              <em className="text-ink-soft">{fill(words.openCheck, { what: source.custom.openCheck })}</em>
            )}
          </li>
        )
      })}
    </ol>
  )
}
