import { Fragment } from 'react'
import type { TextContext } from '@/components/article/text-context'
import type { Danger } from '@/lib/content/schema/topics'

/** Where a page carries several warnings, all of them are named in its first screen: the second may stand far below. */
export function ReadFirst({ dangers, context }: { dangers: readonly Danger[]; context: TextContext }) {
  if (dangers.length < 2) return null
  return (
    <nav aria-labelledby="read-first" className="leading-relaxed print:hidden">
      <strong id="read-first">{context.words.text.readFirst}</strong>{' '}
      {dangers.map((danger, index) => (
        <Fragment key={danger}>
          {index === 0 ? '' : ' · '}
          <a href={`#danger-${danger}`}>{context.safetyBlocks.find((one) => one.danger === danger)?.title}</a>
        </Fragment>
      ))}
    </nav>
  )
}
