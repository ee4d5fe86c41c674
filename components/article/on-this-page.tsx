import { Fragment } from 'react'
import type { OutlineHeading } from '@/lib/content/schema/outline'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

type OnThisPageProps = { headings: readonly OutlineHeading[]; words: Words['text'] }

/** The headings of the text in one line, as links. */
export function OnThisPage({ headings, words }: OnThisPageProps) {
  const top = headings.filter(({ depth }) => depth === 2)
  if (top.length < 2) return null
  return (
    <nav aria-labelledby={layoutIds.onThisPage} className="print:hidden">
      <p className="leading-relaxed">
        <strong id={layoutIds.onThisPage}>{words.onThisPage}</strong>{' '}
        {top.map(({ id, text }, index) => (
          <Fragment key={id}>
            {index === 0 ? '' : ' · '}
            <a href={`#${id}`}>{text}</a>
          </Fragment>
        ))}
      </p>
    </nav>
  )
}
