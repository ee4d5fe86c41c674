import { readBy } from '@/components/article/provenance'
import { PaperCode } from '@/components/page/paper-code'
import { HelpOnPaper } from '@/components/page/help-on-paper'
import type { TextContext } from '@/components/article/text-context'
import { sayDay } from '@/lib/dates/say-day'
import type { Signature } from '@/lib/content/schema/sign-off'
import { fill } from '@/lib/words/fill'

/** What a page on paper says of itself. */
type PaperPage = {
  address: string
  checked: string
  nextCheck: string
  signature: Signature | undefined
}

/** The end of an article or of answers on paper: how old it is, where its newest form and its sources stand, and the same as a code; who helps. */
export function PaperFoot({ page, context }: { page: PaperPage; context: TextContext }) {
  const { paper } = context.words.text
  const address = context.absolute(page.address)
  const day = (date: string) => sayDay(date, context.locale)
  return (
    <div className="paper-foot mt-1 hidden text-base leading-tight break-inside-avoid border-t border-line pt-1 print:flex">
      <PaperCode address={address} />
      <div>
        <div>
          <p className="inline">
            {fill(paper.dates, { checked: day(page.checked), next: day(page.nextCheck) })}{' '}
            {page.signature === undefined ? null : readBy(page.signature, context.words.text, context.locale)}
          </p>{' '}
          <p className="inline">{fill(paper.address, { number: String(context.sources.length) })}</p>{' '}
          <p className="inline">
            <strong>{address}</strong>
          </p>
        </div>
        <div>
          <HelpOnPaper isInline help={context.words.frame.help} lines={context.helpLines} />{' '}
          <p className="inline">{context.words.frame.footer.notAdvice}</p>
        </div>
      </div>
    </div>
  )
}
