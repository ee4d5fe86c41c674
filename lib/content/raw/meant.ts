import type { z } from 'zod'
import { nearest } from '@/lib/content/raw/nearest'
import { slugOf } from '@/lib/words/slug-of'
import { withStates } from '@/lib/content/raw/town-and-state'

/**
 * What a person may have meant by `typed` (as it stands in the file, without its quotes), the likeliest first: the first
 * of them that one of the schemas accepts. `values` are words that may stand here. Undefined where nothing fits.
 */
export function meant(
  typed: string,
  schemas: readonly z.ZodType[],
  values: readonly string[] = [],
): { readonly value: unknown } | undefined {
  const candidates = [...single(typed, values), ...inLists(typed, values)]
  const value = candidates.find((one) => schemas.some((schema) => schema.safeParse(one).success))
  return value === undefined ? undefined : { value }
}

function single(typed: string, values: readonly string[]): readonly unknown[] {
  const text = typed.trim()
  const plain = text.replace(/^["'“”‘]+|["'“”’]+$/g, '').trim()
  const numbers = [...plain.replaceAll(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+/g)].map(([digits]) =>
    Number(digits),
  )
  const [from, to] = numbers
  return [
    text,
    ...truths(plain),
    ...(values.length > 0 ? [nearest(plain, values)] : []),
    ...(numbers.length === 1 ? [from, { from, to: from }] : numbers.length === 2 ? [{ from, to }] : []),
    clockOf(plain),
    dayOf(plain),
    ...telephoneOf(plain),
    ...addressesOf(plain),
    plain,
    // A list or several fields joined to one word would be nothing that anyone meant.
    /[,:[\]{}]/.test(plain) ? undefined : slugOf(plain),
  ].filter((one) => one !== undefined && one !== '')
}

/** A text, or texts between commas, where a list is asked for. */
function inLists(typed: string, values: readonly string[]): readonly unknown[] {
  const parts = typed
    .split(/,|;|\band\b|&/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const each = parts.map((part) => single(part, values))
  const lines = withStates(typed.split(',').map((part) => part.trim()))
  const longest = Math.max(0, ...each.map((options) => options.length))
  return [
    // A sentence is one entry, whatever commas it has.
    ...(lines.length > 1 && !/[.!?]$/.test(typed.trim()) ? [lines] : []),
    [typed.trim()],
    parts,
    ...Array.from({ length: longest }, (_, index) => each.map((options) => options[index] ?? options.at(-1))),
  ]
}

function truths(text: string): readonly boolean[] {
  if (/^(?:yes|true|on|y)$/i.test(text)) return [true]
  return /^(?:no|false|off|n)$/i.test(text) ? [false] : []
}

/** "6 pm", "6:30pm", "9:00", "18.00" as HH:MM. */
function clockOf(text: string): string | undefined {
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text) ?? []
  if (hour === '') return undefined
  const shift = half === '' ? 0 : (/p/i.test(half) ? 12 : 0) - (hour === '12' ? 12 : 0)
  return `${String(Number(hour) + shift).padStart(2, '0')}:${minute}`
}

/** "21 November 2026", "11/21/2026" and the like as YYYY-MM-DD. */
function dayOf(text: string): string | undefined {
  const time = /\d{4}/.test(text) ? Date.parse(`${text} UTC`) : NaN
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
  // The 31st of February would become the 3rd of March.
  return new RegExp(`(?<!\\d)0?${Number(day.slice(8))}(?!\\d)`).test(text) ? day : undefined
}

function telephoneOf(text: string): readonly string[] {
  const digits = /^[\d\s().+-]+$/.test(text) ? text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '') : ''
  const parts = /^(\d{3})(\d{3})(\d{4})$/.exec(digits)?.slice(1)
  return parts === undefined ? [digits] : [['1', ...parts].join('-')]
}

function addressesOf(text: string): readonly string[] {
  if (/\s/.test(text) || !/[./]/.test(text)) return []
  const outside = `https://${text.replace(/^(?:[a-z]+:)?\/+/i, '').replaceAll(/\/{2,}/g, '/')}`
  const origin = URL.canParse(outside) ? new URL(outside).origin : ''
  return [
    `/${text
      .replace(/^\/+|\/+$/g, '')
      .toLowerCase()
      .replaceAll(/\/{2,}/g, '/')}/`,
    outside,
    origin,
  ]
}
