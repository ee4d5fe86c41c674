import { actionOf } from '@/lib/content/help-line-words'
import { frameLineIds } from '@/lib/content/schema/help-lines'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Words } from '@/lib/content/schema/words'
import { telephoneLink } from '@/lib/links/telephone'
import { fill } from '@/lib/words/fill'

type HelpNumbersProps = { helpLines: readonly HelpLine[]; words: Words['pages']['helpLines'] }

/** The numbers that are not on a card of the help block: who answers, what for, when, and what it costs. */
export function HelpNumbers({ helpLines, words }: HelpNumbersProps) {
  const more = helpLines.filter(({ id }) => !frameLineIds.some((one) => one === id))
  return (
    <div className="lg:-mr-[22rem]">
      <ul className="text-[1.0625rem] leading-snug md:grid md:grid-cols-2 md:gap-x-8 lg:grid-cols-3">
        {more.map((line) => (
          <li className="break-inside-avoid border-t border-line pb-2" key={line.id}>
            <p>
              <a className="tel inline-flex min-h-11 items-center" href={telephoneLink(line.number)}>
                {actionOf(line)}
              </a>
            </p>
            <p>
              <strong>{`${line.name}.`}</strong> {lineOf(line, words)}
              {texting(line, words)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What it is for, when someone answers, and what it costs; the name before it says who answers. */
function lineOf({ use, hours, cost }: HelpLine, words: HelpNumbersProps['words']): string {
  return cost === undefined
    ? fill(words.line, { use, hours })
    : fill(words.lineWithCost, { use, hours, cost })
}

/** How to reach it by text, where that is another number or needs a word. */
function texting({ number, text }: HelpLine, words: HelpNumbersProps['words']): string {
  const word = text?.word ?? text?.what
  if (text === undefined || (word === undefined && text.number === number)) return ''
  return word === undefined
    ? ` ${fill(words.text, { number: text.number })}`
    : ` ${fill(words.textWord, { word, number: text.number })}`
}
