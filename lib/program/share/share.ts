import type { OpenRange, Range } from '@/lib/program/amount-schema'

/** What one visit costs a person. All money is in whole cents, 0 to 10,000,000; see `entered.ts` for what a reader may type. */
export type Plan = {
  /** A set amount for each visit, in cents, or a percent of its price, 0 to 100. */
  readonly pays: { readonly copay: number } | { readonly percent: number }
  /** What plan and program agreed for one visit; undefined where nothing is counted from it. */
  readonly price?: number | undefined
  /** What is left to pay in full before the plan pays; 0 where the deductible does not count for these visits. */
  readonly deductible: number
  /** The most that is left to pay in this plan year; undefined where there is no limit, or nobody knows it. */
  readonly limit?: number | undefined
}

/** A part of a program: visits in its lightest and its heaviest week, 0 to 7, and how many weeks it lasts. */
export type Part = { readonly visits: Range; readonly weeks: OpenRange }

/** What a person pays, in cents, and for how much. */
export type Shares = {
  /** How many visits were counted. */
  readonly visits: OpenRange
  /** The first week, while a deductible is left. */
  readonly firstWeek: Range
  /** The lightest and the heaviest week after the deductible, as long as the limit is not reached. */
  readonly laterWeek: Range
  /** The whole program; no highest where a part has no set end and no limit holds. */
  readonly inAll: OpenRange
}

/**
 * What so many visits in a row cost a person: the deductible first, then copay or percent, never more than the limit.
 * In the visit that ends the deductible, copay or percent count for the rest of the price. A share is rounded to a
 * cent at each visit. Throws a RangeError for a deductible or a percent without a price.
 */
export function shareOf(plan: Plan, visits: number): number {
  const { price, deductible, limit = Infinity } = plan
  if (price === undefined) return Math.min(limit, visits * withoutPrice(plan))
  const inFull = price === 0 ? 0 : Math.min(visits, Math.floor(deductible / price))
  const left = Math.min(deductible - inFull * price, price)
  const ending = visits > inFull ? left + ownPart(plan, price - left) : 0
  const later = Math.max(0, visits - inFull - 1) * ownPart(plan, price)
  return Math.min(limit, inFull * price + ending + later)
}

/** The shares of a program's parts, one after the other; at least one part. */
export function sharesOf(plan: Plan, parts: readonly Part[]): Shares {
  const [first] = parts
  if (first === undefined) throw new RangeError('a program has at least one part')
  const fewest = sum(parts.map(({ visits, weeks }) => visits.from * weeks.from))
  const most = sum(parts.map(({ visits, weeks }) => visits.to * (weeks.to ?? Infinity)))
  const later = { ...plan, deductible: 0, limit: Math.max(0, (plan.limit ?? Infinity) - plan.deductible) }
  return {
    visits: most === Infinity ? { from: fewest } : { from: fewest, to: most },
    firstWeek: { from: shareOf(plan, first.visits.from), to: shareOf(plan, first.visits.to) },
    laterWeek: {
      from: shareOf(later, Math.min(...parts.map(({ visits }) => visits.from))),
      to: shareOf(later, Math.max(...parts.map(({ visits }) => visits.to))),
    },
    inAll: { from: shareOf(plan, fewest), to: most === Infinity ? withoutEnd(plan) : shareOf(plan, most) },
  }
}

/** The most that visits without a set end can come to: the limit, or nothing that anyone can name. */
function withoutEnd({ limit, ...plan }: Plan): number | undefined {
  const each = shareOf({ ...plan, deductible: 0 }, 1)
  if (each === 0) return Math.min(limit ?? Infinity, plan.deductible)
  return limit
}

function withoutPrice({ pays, deductible }: Plan): number {
  if (deductible > 0 || !('copay' in pays)) throw new RangeError('a deductible or a percent needs a price')
  return pays.copay
}

/** The copay, or the percent, of an amount; nobody pays more than the amount itself. */
function ownPart({ pays }: Plan, amount: number): number {
  return 'copay' in pays ? Math.min(pays.copay, amount) : Math.round((amount * pays.percent) / 100)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
