import { Fold } from '@/components/page/fold'
import { actionOf } from '@/lib/content/help-line-words'
import { frameLineIds } from '@/lib/content/schema/help-lines'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Words } from '@/lib/content/schema/words'
import { telephoneLink } from '@/lib/links/telephone'
import { fill, fillAround } from '@/lib/words/fill'

type HelpNumbersProps = { helpLines: readonly HelpLine[]; words: Pick<Words, 'frame' | 'pages'> }

/** The numbers of which the help block does not say all: what each is for, who answers, when, and what it costs. */
export function HelpNumbers({ helpLines, words }: HelpNumbersProps) {
  return (
    <Fold className="border-b" title={words.pages.helpLines.title}>
      <ul className="text-[1.0625rem] leading-snug md:grid md:grid-cols-2 md:gap-x-8">
        {helpLines
          .filter((line) => !isOnCard(line))
          .map((line) => (
            <Line key={line.id} line={line} words={words} />
          ))}
      </ul>
    </Fold>
  )
}

function Line({ line, words }: { line: HelpLine; words: HelpNumbersProps['words'] }) {
  const { use, who, hours, cost } = line
  const { help } = words.frame
  const [before, after] =
    cost === undefined
      ? fillAround(help.line, 'use', { who, hours })
      : fillAround(help.lineWithCost, 'use', { who, hours, cost })
  return (
    <li className="break-inside-avoid border-t border-line pb-2">
      <p>
        <a className="inline-flex tap items-center font-semibold" href={telephoneLink(line.number)}>
          {actionOf(line)}
        </a>
      </p>
      <p>
        {before}
        <strong>{use}</strong>
        {after}
        {texting(line, words.pages.helpLines)}
      </p>
    </li>
  )
}

/** A card tells of a text message only where it goes to the number that is called. */
function isOnCard({ id, number, text }: HelpLine): boolean {
  return frameLineIds.some((one) => one === id) && (text === undefined || text.number === number)
}

/** How to reach it by text, where that is another number or needs a word. */
function texting({ number, text }: HelpLine, words: Words['pages']['helpLines']): string {
  const word = text?.word ?? text?.what
  if (text === undefined || (word === undefined && text.number === number)) return ''
  return word === undefined
    ? ` ${fill(words.text, { number: text.number })}`
    : ` ${fill(words.textWord, { word, number: text.number })}`
}
