import type { Article } from '@/lib/library/library'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

/** When the page was written, what changed since, and by when it is to be checked again. */
export function WhatChanged({
  article,
  words,
  locale,
}: {
  article: Article
  words: Words['text']
  locale: string
}) {
  return (
    <section aria-labelledby="what-changed" className="text-[1.0625rem] leading-normal">
      <h2 className="text-xl md:text-2xl" id="what-changed">
        {words.whatChanged}
      </h2>
      <ul className="mt-2 space-y-1">
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
    </section>
  )
}
