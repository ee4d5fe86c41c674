import { enteredCount, enteredMoney } from '@/lib/program/share/entered'
import type { Entered } from '@/lib/program/share/entered'
import type { Part, Plan } from '@/lib/program/share/share'

/** What a person typed, as far as it can be counted; otherwise the name of the sentence that says what is missing. */
export type Typed = {
  readonly found: { readonly plan: Plan; readonly parts: readonly Part[] } | 'empty' | 'price' | 'counts'
  /** True when something stands in a field that cannot be used; the reason stands beside it. */
  readonly isPartUnused: boolean
  /** False where the field is empty, so that none was counted. */
  readonly hasDeductible: boolean
}

/** Reads the fields, and says beside each that cannot be used why not. */
export function readPlan(root: HTMLElement): Typed {
  const track = root.querySelector<HTMLSelectElement>('[data-track]')?.value ?? ''
  const own = root.querySelector<HTMLElement>('[data-own]')
  if (own) own.hidden = track !== ''
  const visits = read(root, 'visits', 'wrongVisits', (text) => enteredCount(text, 1, 7))
  const weeks = read(root, 'weeks', 'wrongWeeks', (text) => enteredCount(text, 1, 104))
  const copay = read(root, 'copay', 'wrongMoney', enteredMoney)
  const percent = read(root, 'percent', 'wrongPercent', (text) => enteredCount(text, 0, 100))
  const [price, deductible, limit] = ['price', 'deductible', 'limit'].map((id) =>
    read(root, id, 'wrongMoney', enteredMoney),
  )
  const isBoth = typeof copay === 'number' && typeof percent === 'number'
  if (isBoth) say(root, 'percent', root.dataset.wrongBoth)
  const entries = [copay, percent, price, deductible, limit, ...(track === '' ? [visits, weeks] : [])]
  const isPartUnused = isBoth || entries.includes('wrong')
  const hasDeductible = deductible !== 'empty'
  const typed = { isPartUnused, hasDeductible }
  const parts = track === '' ? ownParts(visits, weeks) : (JSON.parse(track) as readonly Part[])
  const pays = isBoth ? undefined : paysOf(copay, percent)
  if (parts === undefined || pays === undefined) return { ...typed, found: 'empty' }
  const left = numberOf(deductible) ?? 0
  const answer = root.querySelector<HTMLElement>('[data-counts]:checked')?.dataset.counts
  if ('copay' in pays && left > 0 && answer === undefined) return { ...typed, found: 'counts' }
  const counted = 'copay' in pays && answer === 'no' ? 0 : left
  const plan = { pays, price: numberOf(price), deductible: counted, limit: numberOf(limit) }
  const needsPrice = 'percent' in pays || counted > 0
  if (needsPrice && plan.price === undefined) return { ...typed, found: 'price' }
  return { ...typed, found: { plan, parts } }
}

function ownParts(visits: Entered, weeks: Entered): readonly Part[] | undefined {
  if (typeof visits === 'string' || typeof weeks === 'string') return undefined
  return [{ visits: { from: visits, to: visits }, weeks: { from: weeks, to: weeks } }]
}

function paysOf(copay: Entered, percent: Entered): Plan['pays'] | undefined {
  if (typeof copay === 'number') return { copay }
  return typeof percent === 'number' ? { percent } : undefined
}

function numberOf(entered: Entered | undefined): number | undefined {
  return typeof entered === 'number' ? entered : undefined
}

function read(root: HTMLElement, id: string, wrong: string, entered: (text: string) => Entered): Entered {
  const found = entered(root.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '')
  say(root, id, found === 'wrong' ? root.dataset[wrong] : undefined)
  return found
}

/** Says what is wrong with a field, and only when that has changed: a screen reader would say it again. */
function say(root: HTMLElement, id: string, problem = ''): void {
  const line = root.querySelector(`#${id}-problem`)
  if (line && line.textContent !== problem) line.textContent = problem
  root.querySelector(`#${id}`)?.setAttribute('aria-invalid', String(problem !== ''))
}
