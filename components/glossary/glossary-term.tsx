import type { Words } from '@/lib/content/schema/words'
import type { Term } from '@/lib/library/library'

type GlossaryTermProps = {
  term: Term
  /** Of the first word under a letter. */
  letter: string | undefined
  words: Words['pages']['glossary']
}

/** One word with its lasting anchor, its meaning and its other names. */
export function GlossaryTerm({ term, letter, words }: GlossaryTermProps) {
  const { id, also, street, note, more } = term
  return (
    <div
      className={`break-inside-avoid py-3 ${letter === undefined ? 'border-t border-line' : 'letter mt-4 border-t-4 border-edge'}`}
      data-letter={letter}
    >
      <dt className="font-bold" id={id}>
        {term.term}
      </dt>
      <dd className="leading-normal">{term.meaning}</dd>
      {also === undefined ? null : (
        <dd className="text-[1.0625rem] leading-snug text-ink-soft">
          {words.also} {also.join(', ')}
        </dd>
      )}
      {street === undefined ? null : (
        <dd className="text-[1.0625rem] leading-snug text-ink-soft">
          {words.street} {street.join(', ')}
        </dd>
      )}
      {note === undefined ? null : <dd className="mt-1 border-l-4 border-edge pl-3 leading-snug">{note}</dd>}
      {more === undefined ? null : (
        <dd className="text-[1.0625rem] leading-snug">
          {words.more}{' '}
          <a className="inline-flex tap items-center" href={more.address}>
            {more.title}
          </a>
        </dd>
      )}
    </div>
  )
}
