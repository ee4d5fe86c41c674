import { Fold } from '@/components/page/fold'
import type { OutlineHeading } from '@/lib/content/schema/outline'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

type OnThisPageProps = { headings: readonly OutlineHeading[]; words: Words['text']; className?: string }

/** The headings of the text as a short list, folded; beside an article it stands open where the browser can. */
export function OnThisPage({ headings, words, className = '' }: OnThisPageProps) {
  const top = headings.filter(({ depth }) => depth === 2)
  if (top.length < 2) return null
  return (
    <nav aria-label={words.onThisPage} className={`print:hidden ${className}`}>
      <Fold className="border-b" id={layoutIds.onThisPage} title={words.onThisPage}>
        <ul>
          {top.map(({ id, text }) => (
            <li key={id}>
              <a className="flex tap items-center py-1" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  )
}
