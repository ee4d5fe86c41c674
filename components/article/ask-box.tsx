import type { AskContext } from '@/components/article/text-context'
import { DialText } from '@/components/page/dial-text'
import { isStale } from '@/lib/content/local/local-facts'
import type { FactDates } from '@/lib/content/local/local-facts'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

/** What the program says about one thing, with its day; or the question to ask, and what a good answer sounds like. */
export function AskBox({ id, context }: { id: string; context: AskContext }) {
  const ask = context.asks.find((one) => one.id === id)
  if (ask === undefined) throw new Error(`<Ask id="${id}">: asks.yaml of this language has no such question`)
  const words = context.words.local
  const said = context.saidOf(ask.id)
  return (
    <div className="break-inside-avoid rounded-md border border-l-8 border-line border-l-steady bg-surface px-4 py-3 leading-normal">
      <p className="font-bold">{ask.title}</p>
      {said === undefined ? (
        <>
          {context.publisher === undefined ? null : (
            <p>{fill(words.notSaid, { program: context.publisher })}</p>
          )}
          <p>
            <strong>{words.ask}</strong> {ask.question}
          </p>
          <p>
            <strong>{words.good}</strong> {ask.goodAnswer}
          </p>
        </>
      ) : (
        <>
          <p>
            <strong>{fill(words.at, { program: context.programName })}</strong> <DialText text={said.text} />
          </p>
          <FactDay context={context} said={said} />
        </>
      )}
    </div>
  )
}

type FactDayProps = { said: FactDates; context: Pick<AskContext, 'words' | 'locale' | 'today'> }

/** When a fact was checked; past its date, that the reader asks. */
export function FactDay({ said, context }: FactDayProps) {
  const { words, locale, today } = context
  const template = isStale(said, today) ? words.local.stale : words.local.checked
  return <p className="text-base text-ink-soft">{fill(template, { date: sayDay(said.checked, locale) })}</p>
}
