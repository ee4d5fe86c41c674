import { z } from 'zod'

/** Lowest and highest of a number, both included. */
export type Range = { readonly from: number; readonly to: number }
/** The same, with no highest where there is none. */
export type OpenRange = { readonly from: number; readonly to?: number | undefined }

/** A whole number, or lowest and highest: `8` is read as `{ from: 8, to: 8 }`. */
export function amountField(least: number, most: number) {
  const { number, both, allowed } = forms(least, most)
  return z
    .union([number, both], { error: `${allowed}, or { from: ${least + 1}, to: ${least + 2} }` })
    .transform((given): Range => (typeof given === 'number' ? { from: given, to: given } : given))
}

/** The same with `{ to: 60 }`, which is read from 0: "up to". */
export function upToField(least: number, most: number) {
  const { number, both, allowed } = forms(least, most)
  return z
    .union([number, both.partial({ from: true })], {
      error: `${allowed}, { from: ${least + 1}, to: ${least + 2} }, or { to: ${least + 2} } for "up to"`,
    })
    .transform((given): Range =>
      typeof given === 'number' ? { from: given, to: given } : { from: given.from ?? 0, to: given.to },
    )
}

/** The same with `{ from: 12 }`, which has no highest: "or more". */
export function orMoreField(least: number, most: number) {
  const { number, both, allowed } = forms(least, most)
  return z
    .union([number, both.partial({ to: true })], {
      error: `${allowed}, { from: ${least + 1}, to: ${least + 2} }, or { from: ${least + 1} } for "or more"`,
    })
    .transform((given): OpenRange => (typeof given === 'number' ? { from: given, to: given } : given))
}

/** One item, or a list of at least one. */
export function oneOrMore<T extends z.ZodType>(item: T, error: string) {
  return z
    .union([item, z.array(item).min(1, error)], { error })
    .transform((given): z.output<T>[] => (Array.isArray(given) ? given : [given]))
}

function forms(least: number, most: number) {
  const allowed = `write a whole number, ${least} to ${most}`
  const number = z.int(allowed).min(least, allowed).max(most, allowed)
  const both = z.strictObject({
    from: number.describe('The lowest.'),
    to: number.describe('The highest; the same as "from" when it does not vary.'),
  })
  return { number, both, allowed }
}
