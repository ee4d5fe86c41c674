import { actionOf, lineText } from '@/lib/content/help-line-words'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Words } from '@/lib/content/schema/words'
import { sayDay } from '@/lib/dates/say-day'
import { layoutIds } from '@/lib/links/layout-ids'
import { telephoneLink } from '@/lib/links/telephone'
import { fill } from '@/lib/words/fill'

type HelpLineListProps = {
  helpLines: readonly HelpLine[]
  words: Words
  locale: string
}

/** Every number of the guide: what it is for, who answers, when, what it costs, and when it was last checked. */
export function HelpLineList({ helpLines, words, locale }: HelpLineListProps) {
  return (
    <section aria-labelledby={layoutIds.numbers} className="mt-10 measure">
      <h2 className="text-2xl md:text-[1.75rem]" id={layoutIds.numbers}>
        {words.pages.helpLines.title}
      </h2>
      <p className="mt-2 text-[1.0625rem] leading-normal text-ink-soft">{words.pages.helpLines.note}</p>
      <ul className="mt-4 stack-3 leading-normal">
        {helpLines.map((line) => {
          const { id, number, text, checked, name } = line
          const word = text?.word ?? text?.what
          return (
            <li className="break-inside-avoid rounded-md border border-line bg-surface px-4 py-3" key={id}>
              <p className="font-bold">{name}</p>
              <p>
                <a className="inline-flex min-h-11 items-center" href={telephoneLink(number)}>
                  {actionOf(line)}
                </a>
                {text === undefined || word === undefined
                  ? null
                  : ` ${fill(words.pages.helpLines.textWord, { word, number: text.number })}`}
                {text !== undefined && word === undefined && text.number !== number
                  ? ` ${fill(words.pages.helpLines.text, { number: text.number })}`
                  : null}
              </p>
              <p>{lineText(line, words.frame.help)}</p>
              <p className="text-base text-ink-soft">
                {fill(words.pages.helpLines.checked, { date: sayDay(checked, locale) })}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
