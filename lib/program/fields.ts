import { z } from 'zod'

/** Lowercase id, as in addresses: "step-down". */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'ids are small letters, numbers and hyphens, like "step-down"')

const timesAllowed = 'times are 24-hour, like "18:00", on five minutes, in quotes'
/** A clock time; 05:00 to 23:00 is a rule of `session-problems.ts`, not of the shape. */
export const time = z.string(timesAllowed).regex(/^([01]\d|2[0-3]):[0-5][05]$/, timesAllowed)

const dayAllowed = 'a day that exists, like "2027-01-11", in quotes'
/** A calendar day, ISO 8601. */
export const calendarDay = z.string(dayAllowed).refine(isCalendarDay, dayAllowed)

/** One of a closed list; `what` names it in the message. */
export function oneOf<const T extends readonly string[]>(what: string, allowed: T) {
  return z.enum(allowed, `${what} are ${allowed.map((value) => `"${value}"`).join(', ')}`)
}

/** One line of text with so many characters. */
export function line(from: number, to: number) {
  const allowed = `a line of text, ${from} to ${to} characters`
  return z.string(allowed).trim().min(from, allowed).max(to, allowed)
}

/** Lowest and highest of a whole number, both written down even when they are the same. */
export function range(what: string, least: number, most: number) {
  const allowed = `${what} are whole numbers, ${least} to ${most}`
  const number = z.int(allowed).min(least, allowed).max(most, allowed)
  return strict({ from: number, to: number })
}

/** A strict object whose message for a misspelled field names the fields there are. */
export function strict<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown field "${issue.keys.join('", "')}"; fields are ${Object.keys(shape).join(', ')}`
        : undefined,
  })
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
