import { createElement } from 'react'
import { PlanCall } from '@/components/my-share/plan-call'
import { ShareForm } from '@/components/my-share/share-form'
import { ShareResult } from '@/components/my-share/share-result'
import type { MyShareData } from '@/lib/content/schema/my-share'
import type { Program } from '@/lib/program/schema'

/**
 * The custom element around what a reader types (my-share.element.ts). The form is shown from the start, so that nothing
 * moves when the script comes; where there is no script it shows on paper alone, for a pen. The sentences that the
 * script has to fill stand in data attributes: it has no words of its own.
 */
export function ShareTool({ programs, words }: { programs: readonly Program[]; words: MyShareData }) {
  const { wrong, result } = words
  const sentences = {
    'data-wrong-visits': wrong.visits,
    'data-wrong-weeks': wrong.weeks,
    'data-wrong-percent': wrong.percent,
    'data-wrong-both': wrong.both,
    'data-wrong-money': wrong.money,
    'data-empty': result.empty,
    'data-price': result.price,
    'data-counts': result.counts,
    'data-unused': result.unused,
    'data-counted': result.counted,
    'data-week': result.week,
    'data-later-week': result.laterWeek,
    'data-range': result.range,
    'data-or-more': result.orMore,
    'data-no-deductible': result.noDeductible,
    'data-no-limit': result.noLimit,
  }
  return createElement(
    'my-share',
    sentences,
    <div className="no-script:not-print:hidden lg:grid lg:grid-cols-[5fr_4fr] lg:gap-12 print:block">
      <ShareForm programs={programs} words={words.form} />
      <ShareResult words={result} />
    </div>,
    <PlanCall words={words.call} />,
    <script src="/elements/my-share.js" type="module" />,
  )
}
