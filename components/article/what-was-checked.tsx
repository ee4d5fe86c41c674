import { Provenance } from '@/components/article/provenance'
import { Fold } from '@/components/page/fold'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import type { Article } from '@/lib/library/library'
import { layoutIds } from '@/lib/links/layout-ids'
import { fill } from '@/lib/words/fill'

type WhatWasCheckedProps = { article: Article; words: Words['text']; locale: string }

/** How far the page was checked and by whom, when it was written, what changed, and by when it is to be checked again. */
export function WhatWasChecked({ article, words, locale }: WhatWasCheckedProps) {
  return (
    <Fold className="print:hidden" id={layoutIds.whatChanged} title={words.whatChanged}>
      <div className="text-[1.0625rem] leading-normal">
        <Provenance checked={article.checked} locale={locale} signature={article.signature} words={words} />
        <ul className="mt-2 stack-1">
          {article.changes.map(({ date, what }) => (
            <li key={`${date} ${what}`}>
              {sayDay(date, locale)}
              {': '}
              {what}
            </li>
          ))}
          <li>{fill(words.written, { date: sayDay(article.written, locale) })}</li>
          <li>{fill(words.nextCheck, { date: sayDay(article.nextCheck, locale) })}</li>
        </ul>
      </div>
    </Fold>
  )
}
