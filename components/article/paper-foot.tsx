import { readBy } from '@/components/article/provenance'
import type { TextContext } from '@/components/article/text-context'
import { sayDay } from '@/lib/dates/say-day'
import type { Article } from '@/lib/library/library'
import { qrPath } from '@/lib/links/qr-path'
import { fill } from '@/lib/words/fill'

/** The end of an article on paper: how old it is, where its newest form and its sources stand, and the same as a code. */
export function PaperFoot({ article, context }: { article: Article; context: TextContext }) {
  const { paper } = context.words.text
  const address = context.absolute(article.address)
  const { size, path } = qrPath(address)
  const day = (date: string) => sayDay(date, context.locale)
  return (
    <div className="mt-2 hidden text-base leading-snug break-inside-avoid border-t border-line pt-2 print:flex">
      <svg
        aria-hidden="true"
        className="mr-4 flex-none"
        fill="none"
        height="84"
        stroke="#000"
        strokeWidth="1"
        viewBox={`0 0 ${String(size)} ${String(size)}`}
        width="84"
      >
        <path d={path} />
      </svg>
      <div>
        <p>
          {fill(paper.dates, { checked: day(article.checked), next: day(article.nextCheck) })}{' '}
          {article.signature === undefined
            ? null
            : readBy(article.signature, context.words.text, context.locale)}
        </p>
        <p>{fill(paper.address, { number: String(context.sources.length) })}</p>
        <p className="font-bold">{address}</p>
      </div>
    </div>
  )
}
