import type { ReactNode } from 'react'
import type { AskContext } from '@/components/article/text-context'
import { Fold } from '@/components/page/fold'
import { FactDay } from '@/components/page/fact-day'
import { Warnings } from '@/components/page/warnings'
import { DialText } from '@/components/page/dial-text'
import type { Said } from '@/lib/content/local/local-facts'
import type { Ask } from '@/lib/content/schema/asks'
import { fill } from '@/lib/words/fill'

/** What the program says about one thing, with its day; or the question to ask, and what a good answer sounds like. */
export function AskBox({
  id,
  context,
  isFolded = false,
}: {
  id: string
  context: AskContext
  isFolded?: boolean
}) {
  const ask = context.asks.find((one) => one.id === id)
  if (ask === undefined) throw new Error(`<Ask id="${id}">: asks.yaml of this language has no such question`)
  if (isFolded) {
    return (
      <Fold className="border-b leading-normal print:hidden" title={ask.title}>
        <Answer ask={ask} context={context} />
      </Fold>
    )
  }
  return (
    <div className="break-inside-avoid rounded-md border border-l-8 border-line border-l-steady bg-surface px-4 py-3 leading-normal print:py-1 print:leading-tight">
      <p className="font-bold">{ask.title}</p>
      <Answer ask={ask} context={context} />
    </div>
  )
}

/** The question as a person would say it, then how a good answer sounds; or what the program says. */
function Answer({ ask, context }: { ask: Ask; context: AskContext }) {
  const words = context.words.local
  const said = context.saidOf(ask.id)
  if (said !== undefined) {
    return (
      <>
        <FactText at={fill(words.at, { program: context.programName })} said={said} />
        <FactDay context={context} said={said} />
      </>
    )
  }
  return (
    <>
      {context.publisher === undefined ? null : <p>{fill(words.notSaid, { program: context.publisher })}</p>}
      <p>
        <strong>{words.ask}</strong> {ask.question}
      </p>
      <p className="mt-1">
        <strong>{words.good}</strong> {ask.goodAnswer}
      </p>
    </>
  )
}

/** What has to be known first, the choices of the program, and its own words behind `at`. */
export function FactText({ said, at, children }: { said: Said; at?: string; children?: ReactNode }) {
  const { warnings, rules, text } = said
  return (
    <>
      <Warnings texts={warnings} />
      {rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      {children ??
        (text === '' ? null : (
          <p>
            {at === undefined ? null : <strong>{at}</strong>} <DialText text={text} />
          </p>
        ))}
    </>
  )
}
