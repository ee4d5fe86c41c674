import { z } from 'zod'
import { namesIn } from '@/lib/words/fill'

/**
 * What a text is for.
 * - Read by a reader: `line` (a label, a title, a fragment), `sentence` (running text, so it is graded), `summary` and
 *   `point` (running text that says a page in short), `message` (a line of a text message), `name` (what a program, an office or a law is called: it
 *   stands), `quote` (a name or title that is someone else's and that no other language says in its own words).
 * - Not read: `note` (for writers, staff and clinicians), `link` (where a link leads), `code` (ids, days, addresses).
 */
export type Meaning =
  'line' | 'sentence' | 'summary' | 'point' | 'message' | 'name' | 'quote' | 'note' | 'link' | 'code'

/**
 * The meaning of each text field, and the names that a template holds in braces. It stays with a field that is chained
 * on; a wrapper such as `.optional()` has its field inside. What has none is taken for a `line`: nothing goes unread.
 */
export const meanings = z.registry<{ readonly meaning: Meaning; readonly names?: readonly string[] }>()

/** Line ends, tabs and spaces as a page shows them, so that they are the same in a text message. Others are kept. */
function onOneLine(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim()
}

function text(meaning: Meaning, max: number, min: number) {
  return z
    .string()
    .overwrite(onOneLine)
    .min(min, min === 1 ? 'write some text here; it may not be empty' : `write at least ${min} characters`)
    .max(max, `write at most ${max} characters`)
    .register(meanings, { meaning })
}

/** A label, a title or a fragment that a reader sees: trimmed, `min` to `max` characters. */
export function line(max: number, min = 1) {
  return text('line', max, min)
}

/** A sentence or more that a reader reads: judged as running text. Trimmed, `min` to `max` characters. */
export function sentence(max: number, min = 1) {
  return text('sentence', max, min)
}

/** What a page says in short: each number and name in it stands in the page too. */
export const summary = text('summary', 160, 50).describe(
  'What the page tells, 50 to 160 characters: shown in lists, search results and link previews.',
)

/** A point of a page that is told in points, at most 160 characters. */
export const point = text('point', 160, 1)

/**
 * A line of a text message, without the address that stands behind it. How long it may be, its letters and the words
 * that it may not hold: lib/check/rules/text-messages.ts, which knows the addresses of the site.
 */
export const textMessage = text('message', 160, 1).describe(
  'A text message in one line, without the address. It names no drink, no drug, no medicine and no treatment.',
)

/** A proper name: of a session, a program, an office, a street, a law. Readers see it as it is, but for a dose in it. */
export function name(max: number, min = 1) {
  return text('name', max, min)
}

/** A name or a title that readers see as its owner writes it: no rule judges its words. */
export function quote(max: number, min = 1) {
  return text('quote', max, min)
}

/** For writers, staff and clinicians: no page shows it. */
export function note(max: number, min = 1) {
  return text('note', max, min)
}

/** Where a link leads, as a writer sets it: an address on this site, with or without an anchor. */
export function link(max: number) {
  return text('link', max, 1)
}

/** A text for the machine, in one form alone. `allowed` says which, with an example. */
export function code(form: RegExp, allowed: string) {
  return z.string({ error: allowed }).regex(form, allowed).register(meanings, { meaning: 'code' })
}

/** Small letters, digits and single hyphens. */
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** A short name used in addresses and references: small letters, digits and single hyphens. */
export const slug = code(slugForm, 'use small letters, digits and single hyphens, like before-you-stop')

/** For an object: what to write instead of a field that it does not have. */
export function elsewhere(hint: string) {
  return {
    error: ({ code }: { readonly code?: string }) => (code === 'unrecognized_keys' ? hint : undefined),
  }
}

/** A calendar day, `YYYY-MM-DD`, that exists. Kept as text: a day has no time zone. */
export const isoDay = z.iso.date('use a day that exists, written like 2026-03-31')

/** A clock time, 24 hours, like 18:00. */
export const clockTime = code(/^([01]\d|2[0-3]):[0-5]\d$/, 'times are 24-hour, like "18:00", in quotes')

/** The key of a source in content/sources.json. */
export const sourceKey = code(/^[a-z0-9]+$/, 'use a key from content/sources.json, like mccarty14')

/** An address on this site, with the slash at its end. */
export const siteAddress = code(
  /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
  'use an address on this site, like /help/ or /start/what-an-iop-is/',
)

/** An address of another site, as it stands in a browser; `example` stands in the message. */
export function httpsAddress(example: string) {
  const allowed = `use an https address, like ${example}`
  return z
    .url({ protocol: /^https$/, error: allowed, abort: true })
    .refine((given) => /^https:\/\/[^\s"<>\\^`{|}]+$/.test(given), {
      error: `${allowed}, without spaces and quotes in it`,
      abort: true,
    })
    .refine(
      (given) => !/\/\//.test(given.replaceAll(/https?:\/\//g, '')),
      `${allowed}, with one slash at a time`,
    )
}

/** A telephone number as people write it, like 1-555-010-0000. */
export const usPhone = code(/^1-\d{3}-\d{3}-\d{4}$/, 'write the number like 1-555-010-0000, with its hyphens')

/** The same, or three digits that stand alone: 911, 988. */
export const helpPhone = code(
  /^(?:\d{3}|1-\d{3}-\d{3}-\d{4})$/,
  'write the number like 988 or 1-800-662-4357',
)

/** Lowest and highest of a whole number, both written down even when they are the same. */
export function range(least: number, most: number) {
  const allowed = `write a whole number, ${least} to ${most}`
  const number = z.int(allowed).min(least, allowed).max(most, allowed)
  return z.strictObject({
    from: number.describe('The lowest.'),
    to: number.describe('The highest; the same as "from" when it does not vary.'),
  })
}

/** Words of the interface, of any length. */
export const word = line(400)

/** A text that holds exactly these names in braces; a translation may order them as it likes. */
export function template(...names: readonly string[]) {
  return word.refine(...onlyNames(names)).register(meanings, { meaning: 'line', names })
}

/** A sentence or two that hold exactly these names in braces, judged as running text: at most 240 characters. */
export function sentenceTemplate(...names: readonly string[]) {
  return sentence(240)
    .refine(...onlyNames(names))
    .register(meanings, { meaning: 'sentence', names })
}

function onlyNames(names: readonly string[]) {
  const same = (given: string) => [...namesIn(given)].sort().join() === [...names].sort().join()
  const allowed =
    names.length === 0
      ? 'a text with no name in braces'
      : `a text with ${names.map((name) => `{${name}}`).join(' and ')}, and no other name in braces`
  return [same, allowed] as const
}

/** A counted thing: "{count} hour", "{count} hours". */
export const counted = z.strictObject({
  one: template('count').describe('For 1.'),
  other: template('count').describe('For all other numbers, and for ranges.'),
})

/** A word in a column of the drawn week. */
export const column = word.max(12, 'at most 12 characters, to fit a column of the drawn week')

/** A short and a long form. */
export const named = z.strictObject({
  short: column.describe('Fits a column of the drawn week: 12 characters at most.'),
  long: word.describe('Where there is room, and for screen readers.'),
})
