import { Provenance } from '@/components/article/provenance'
import { SourceFold } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import { WarningStrips } from '@/components/article/warning-strips'
import { GlossaryTerm } from '@/components/glossary/glossary-term'
import { Fold } from '@/components/page/fold'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Glossary, Term } from '@/lib/library/library'
import { layoutIds } from '@/lib/links/layout-ids'

type GlossaryProps = {
  glossary: Glossary
  context: TextContext
}

/** The words that readers meet, by their letters: what each means, what else it is called, and the page with more. */
export function GlossaryView({ glossary, context }: GlossaryProps) {
  const { at, words, locale } = context
  const letters = byLetter(glossary.terms, locale)
  return (
    <>
      <p className="text-[1.0625rem] print:hidden">
        <a className="inline-flex tap items-center" href={at.home}>
          {words.pages.home}
        </a>
      </p>
      <h1 className="max-w-[22em] text-[1.875rem] md:text-[2.5rem] print:text-[1.75rem]">{glossary.title}</h1>
      <div className="mt-2 measure stack-4">
        <p className="leading-normal">{glossary.summary}</p>
        <WarningStrips context={context} dangers={dangersOf(glossary.topics)} />
      </div>
      <nav aria-label={words.pages.glossary.letters} className="mt-3 measure print:hidden">
        <ul className="flex flex-wrap gap-1">
          {letters.map(({ letter, terms }) => (
            <li key={letter}>
              <a
                className="flex tap min-w-[2.75rem] items-center justify-center rounded-md border border-line bg-surface font-bold no-underline"
                href={`#${terms[0]?.id ?? ''}`}
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <dl className="mt-4 measure">
        {letters.flatMap(({ letter, terms }) =>
          terms.map((term, place) => (
            <GlossaryTerm
              key={term.id}
              letter={place === 0 ? letter : undefined}
              term={term}
              words={words.pages.glossary}
            />
          )),
        )}
      </dl>
      <div className="mt-8 measure border-b border-line">
        <SourceFold sources={context.sources} words={words.text} />
        <Fold className="print:hidden" id={layoutIds.whatChanged} title={words.text.whatChanged}>
          <Provenance
            checked={glossary.checked}
            locale={locale}
            signature={glossary.signature}
            words={words.text}
          />
        </Fold>
      </div>
    </>
  )
}

type Letter = { readonly letter: string; readonly terms: readonly Term[] }

/** Sorted terms under the letters with which they begin. */
function byLetter(terms: readonly Term[], locale: string): readonly Letter[] {
  const letters = new Map<string, Term[]>()
  for (const term of terms) {
    const letter = term.term.charAt(0).toLocaleUpperCase(locale)
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters].map(([letter, those]) => ({ letter, terms: those }))
}
