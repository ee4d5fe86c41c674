import { DialText } from '@/components/page/dial-text'
import { Fold } from '@/components/page/fold'
import { SafetyBox } from '@/components/article/safety-box'
import { edgeOf } from '@/components/article/warning-strips'
import type { TextContext } from '@/components/article/text-context'
import type { Danger } from '@/lib/content/schema/topics'

/** On a page with many blocks: what is dangerous and what to do stands open, the whole block one tap away, and open on paper. */
export function FoldedSafetyBox({ danger, context }: { danger: Danger; context: TextContext }) {
  const block = context.safetyBlocks.find((one) => one.danger === danger)
  if (block === undefined) throw new Error(`there is no safety block ${danger}`)
  return (
    <div
      className={`rounded-md border border-l-8 border-line bg-surface px-4 pt-3 leading-normal md:px-6 ${edgeOf[block.tier]}`}
    >
      <p className="print:hidden">
        <DialText text={block.short} />
      </p>
      <Fold
        className="mt-2 print:border-0"
        title={<FoldTitle box={block.title} says={context.words.text.readBox} />}
      >
        <SafetyBox context={context} danger={danger} />
      </Fold>
    </div>
  )
}

/** The short line above names the danger to the eye; who hears only this line hears which box it opens. */
function FoldTitle({ says, box }: { says: string; box: string }) {
  return (
    <span className="print:hidden">
      {says}
      <span className="sr-only">
        {': '}
        {box}
      </span>
    </span>
  )
}
