import type { ReactNode } from 'react'
import { DialText } from '@/components/page/dial-text'
import type { TextMessageFacts } from '@/lib/content/schema/local'
import type { TextMessagesData } from '@/lib/content/schema/text-messages'
import { fill } from '@/lib/words/fill'

type TextMessagesViewProps = {
  words: TextMessagesData
  facts: TextMessageFacts
  /** Who texts. */
  program: string
  /** The number that people can call; undefined where there is none. */
  phone: string | undefined
  /** The privacy notice of the program, where it has one, and the page on what this site keeps. */
  notice: string | undefined
  site: string
  /** The day on which the program was asked. */
  checked: ReactNode
}

/** What a program says of its text messages, in the points that phone companies look for. */
export function TextMessagesView({ words, facts, program, phone, ...links }: TextMessagesViewProps) {
  const { who, number, why, often, agree, stop = 'STOP', help = 'HELP' } = facts
  const call = phone === undefined ? '' : ` ${fill(words.call, { number: phone })}`
  const points = [
    { label: words.who.label, text: fill(words.who.text, { who, program, number }) },
    { label: words.why, text: why },
    { label: words.often, text: often },
    { label: words.agree, text: `${agree} ${words.free}` },
    { label: words.stop.label, text: fill(words.stop.text, { stop }) },
    { label: words.help.label, text: `${fill(words.help.text, { help })}${call}` },
    words.rates,
    words.shared,
    words.danger,
    words.privacy,
  ]
  return (
    <>
      <h1 className="mt-2 max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{words.title}</h1>
      <p className="mt-3 measure leading-normal">{words.lead}</p>
      <dl className="mt-4 measure stack-4 leading-normal">
        {points.map(({ label, text }) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd>
              <DialText text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <ul className="mt-3">
        {links.notice === undefined ? null : (
          <li>
            <a className="inline-flex tap items-center" href={links.notice} rel="noreferrer">
              {words.notice}
            </a>
          </li>
        )}
        <li>
          <a className="inline-flex tap items-center" href={links.site}>
            {words.site}
          </a>
        </li>
      </ul>
      {links.checked}
    </>
  )
}
