import type { Source } from '@/lib/content/schema/source'
import type { Words } from '@/lib/content/schema/words'
import { sourceNumber } from '@/lib/content/source-words'
import { fill } from '@/lib/words/fill'

/** What a citation has to know. */
export type CitationContext = {
  /** The sources of the page, in the order of their numbers. */
  readonly sources: readonly Source[]
  readonly words: Pick<Words, 'text'>
}

/** The number of a source, which leads to it at the end of the page. */
export function Citation({ context, sourceKey }: { context: CitationContext; sourceKey: string }) {
  const number = sourceNumber(context.sources, sourceKey)
  return (
    <a
      aria-label={fill(context.words.text.sourceNumber, { number: String(number) })}
      href={`#source-${sourceKey}`}
    >
      {number}
    </a>
  )
}
