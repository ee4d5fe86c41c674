import { AskBox, FactText } from '@/components/article/ask-box'
import { FactDay } from '@/components/page/fact-day'
import type { AskContext } from '@/components/article/text-context'
import { Fold } from '@/components/page/fold'
import { Part } from '@/components/page/part'
import { saidOnce } from '@/lib/content/local/said-once'
import { askTopicNames, askTopics } from '@/lib/content/schema/ask-topics'
import type { Local } from '@/lib/content/schema/local'
import { layoutIds } from '@/lib/links/layout-ids'
import { fill } from '@/lib/words/fill'

const noticeNames = ['privacy', 'nondiscrimination', 'terms'] as const

/** Everything the program says of itself, each under its heading with the day it was checked. Its number stands on a card of its own. */
export function LocalFacts({ context, local }: { context: AskContext; local: Local }) {
  const { asks, saidOf } = context
  const facts = asks.flatMap(({ id, title }) => {
    const said = saidOf(id)
    return said === undefined || id === 'admissions' ? [] : [{ id, title, said }]
  })
  return (
    <>
      {saidOnce(facts).map(({ id, title, said }) => (
        <Part id={`fact-${id}`} key={id} title={title}>
          <div className="measure leading-normal">
            <FactText said={said}>
              {id === 'address' ? <Address lines={local.address?.lines ?? []} /> : undefined}
            </FactText>
            <FactDay context={context} said={said} />
          </div>
        </Part>
      ))}
      <Mistakes context={context} local={local} />
      <Notices context={context} local={local} />
    </>
  )
}

/** The questions to which the program has given no answer on the site: on its own page plainly, to ask on the phone; else folded by topic. */
export function OpenQuestions({ context }: { context: AskContext }) {
  const { asks, publisher, words } = context
  const open = asks.filter(({ id }) => context.saidOf(id) === undefined)
  if (open.length === 0) return null
  return (
    <Part
      isBeside
      id={layoutIds.openQuestions}
      title={publisher === undefined ? words.local.open : fill(words.local.openHere, { program: publisher })}
    >
      {publisher === undefined ? (
        <div className="border-b border-line">
          {askTopicNames.map((topic) => (
            <Fold key={topic} title={words.local.topics[topic]}>
              <div className="stack-3">
                {askTopics[topic].map((id) => (
                  <AskBox context={context} id={id} key={id} />
                ))}
              </div>
            </Fold>
          ))}
        </div>
      ) : (
        <ul className="measure list-disc stack-1 pl-5 leading-normal">
          {open.map(({ id, question }) => (
            <li key={id}>{question}</li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function Address({ lines }: { lines: readonly string[] }) {
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span className="block" key={line}>
          {line}
        </span>
      ))}
    </address>
  )
}

function Mistakes({ context, local: { mistakes } }: { context: AskContext; local: Local }) {
  if (mistakes === undefined) return null
  const words = context.words.local
  return (
    <Part id={layoutIds.mistakes} title={words.mistakes}>
      <p className="measure">
        {words.mistakesText}{' '}
        <a className="inline-flex tap items-center break-all" href={`mailto:${mistakes.email}`}>
          {mistakes.email}
        </a>
      </p>
      <FactDay context={context} said={mistakes} />
    </Part>
  )
}

function Notices({ context, local: { notices } }: { context: AskContext; local: Local }) {
  const words = context.words.local
  const links = noticeNames.flatMap((name) =>
    notices?.[name] === undefined ? [] : [{ name, to: notices[name] }],
  )
  if (links.length === 0) return null
  return (
    <Part id={layoutIds.notices} title={words.notices}>
      <ul>
        {links.map(({ name, to }) => (
          <li key={name}>
            <a className="inline-flex tap items-center" href={to} rel="noreferrer">
              {words.noticeNames[name]}
            </a>
          </li>
        ))}
      </ul>
      {notices === undefined ? null : <FactDay context={context} said={notices} />}
    </Part>
  )
}
