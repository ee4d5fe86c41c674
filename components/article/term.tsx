import type { ReactNode } from 'react'
import type { TextContext } from '@/components/article/text-context'
import { termNoteId } from '@/lib/links/layout-ids'

type TermProps = { id: string; context: Pick<TextContext, 'glossary' | 'words'> }

/** A hard word in a text. A tap, a click or a key opens its meaning, which stands behind the paragraph. No script. */
export function TermButton({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button className="term" popoverTarget={termNoteId(id)} type="button">
      {children}
    </button>
  )
}

/** The meaning: hidden until asked for where the browser knows how; in older ones a small box that leads on. */
export function TermNote({ id, context: { glossary, words } }: TermProps) {
  const found = glossary.terms.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is not in the glossary; run npm run content`)
  return (
    <div className="term-note print:hidden" id={termNoteId(id)} popover="auto">
      <p className="font-bold">{found.term}</p>
      <p className="term-meaning">{found.meaning}</p>
      <p>
        <a className="inline-flex tap items-center" href={`${glossary.address}#${id}`}>
          {words.text.allWords}
        </a>
      </p>
    </div>
  )
}
