import { Fold } from '@/components/page/fold'
import type { OutlineHeading } from '@/lib/content/schema/outline'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

type OnThisPageProps = { headings: readonly OutlineHeading[]; words: Words['text'] }

/** The headings of the text as a short list, folded. */
export function OnThisPage({ headings, words }: OnThisPageProps) {
  const top = headings.filter(({ depth }) => depth === 2)
  if (top.length < 2) return null
  return (
    <nav aria-label={words.onThisPage} className="print:hidden">
      <Fold className="border-b" id={layoutIds.onThisPage} title={words.onThisPage}>
        <ul>
          {top.map(({ id, text }) => (
            <li key={id}>
              <a className="flex tap items-center" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  )
}
