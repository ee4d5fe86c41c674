import type { Typed } from '@/components/my-share/read-plan'
import { sharesOf } from '@/lib/program/share/share'
import { fill } from '@/lib/words/fill'
import type { OpenRange } from '@/lib/program/amount-schema'

/** Shows what a person pays, or says what is still missing. */
export function showShares(root: HTMLElement, { found, isPartUnused, hasDeductible }: Typed): void {
  const words = root.dataset
  const list = root.querySelector('dl')
  if (list) list.hidden = typeof found === 'string'
  const unused = isPartUnused ? words.unused : undefined
  if (typeof found === 'string') {
    say(root, '[data-say]', unused ?? words[found])
    say(root, '[data-notes]')
    return
  }
  const { plan, parts } = found
  const { visits, firstWeek, laterWeek, inAll } = sharesOf(plan, parts)
  const isFirst = plan.deductible > 0
  const money = (range: OpenRange) => rangeText(range, words, inDollars)
  say(root, '[data-say]', fill(words.counted ?? '', { visits: rangeText(visits, words, String) }))
  const first = root.querySelector<HTMLElement>('[data-row=first-week]')
  if (first) first.hidden = !isFirst
  say(root, '[data-row=first-week] dd', money(firstWeek))
  say(root, '[data-row=week] dt', isFirst ? words.laterWeek : words.week)
  say(root, '[data-row=week] dd', money(laterWeek))
  say(root, '[data-row=in-all] dd', money(inAll))
  const notes = [
    unused,
    hasDeductible ? undefined : words.noDeductible,
    plan.limit === undefined ? words.noLimit : undefined,
  ]
  say(root, '[data-notes]', notes.filter(Boolean).join(' '))
}

function rangeText({ from, to }: OpenRange, words: DOMStringMap, text: (number: number) => string): string {
  const low = text(from)
  if (to === undefined) return fill(words.orMore ?? '', { low })
  return from === to ? low : fill(words.range ?? '', { low, high: text(to) })
}

/** "$40", and "$12.50" where there are cents. */
function inDollars(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return (cents / 100).toLocaleString(document.documentElement.lang, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

function say(root: HTMLElement, selector: string, text = ''): void {
  const element = root.querySelector(selector)
  if (element && element.textContent !== text) element.textContent = text
}
