import { DialText } from '@/components/page/dial-text'
import type { TextContext } from '@/components/article/text-context'
import type { Danger } from '@/lib/content/schema/topics'
import type { SafetyBlock } from '@/lib/library/library'
import type { Tier } from '@/lib/content/schema/safety-block'

/** The colour of the edge says how urgent it is. */
export const edgeOf: Readonly<Record<Tier, string>> = {
  emergency: 'border-l-emergency',
  today: 'border-l-urgent',
  crisis: 'border-l-steady',
  finding: 'border-l-steady',
}

/** So many dangers are told in full strips; of more, the names stand in one line, so that the text is not pushed away. */
const mostTold = 2

type StripsProps = { dangers: readonly Danger[]; context: TextContext }

/** What a page near a danger carries of its block: the danger, what to do, and the way to the whole of it. */
export function WarningStrips({ dangers, context }: StripsProps) {
  const rows = rowsOf(dangers, context.safetyBlocks)
  if (rows.length === 0) return null
  const told = rows.slice(0, mostTold)
  const named = rows.slice(mostTold).flat()
  return (
    <div
      role="note"
      aria-label={context.words.text.readFirst}
      className="stack-2 bg-surface py-2 text-base leading-snug md:rounded-md md:border md:border-line md:p-2 md:text-[1.0625rem] print:p-1 print:text-[1em] print:leading-tight"
    >
      {told.map((blocks) => (
        <p
          className={`border-l-4 pr-px pl-2 md:pl-3 ${edgeOf[blocks[0]?.tier ?? 'today']}`}
          key={blocks[0]?.danger}
        >
          {blocks.map((block) => (
            <Strip
              block={block}
              context={context}
              isAlone={blocks[0]?.strip.text === undefined}
              key={block.danger}
            />
          ))}
        </p>
      ))}
      {named.length === 0 ? null : (
        <p className="border-l-4 border-l-urgent pr-px pl-2 md:pl-3">
          {context.words.text.alsoRead}
          {named.map((block, index) => (
            <span key={block.danger}>
              {index === 0 ? ' ' : ' · '}
              <a href={context.blockAddress(block.danger)}>{block.title}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** A link without a sentence is wide and high enough for a thumb. */
function Strip({ block, isAlone, context }: { block: SafetyBlock; isAlone: boolean; context: TextContext }) {
  const { text, link } = block.strip
  return (
    <>
      {text === undefined ? null : <DialText text={text} />}{' '}
      <a
        className={isAlone ? 'inline-flex tap items-center print:min-h-0' : undefined}
        href={context.blockAddress(block.danger)}
      >
        {link}
      </a>{' '}
    </>
  )
}

/** A block whose strip is a link alone is told in the line of the one before it: someone who is about to stop may have stopped. */
function rowsOf(dangers: readonly Danger[], blocks: readonly SafetyBlock[]): readonly SafetyBlock[][] {
  const rows: SafetyBlock[][] = []
  for (const danger of dangers) {
    const block = blocks.find((one) => one.danger === danger)
    if (block === undefined) throw new Error(`there is no safety block ${danger}`)
    const last = rows.at(-1)
    if (block.strip.text === undefined && last !== undefined) last.push(block)
    else rows.push([block])
  }
  return rows
}
