import { english, englishForms } from '@/tests/support/english'
import { daysIn, timesIn, valuesIn } from '@/tests/support/read-words'
import type { Range } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'

/** A stretch of a day, minutes since midnight. */
export type ReadStretch = { readonly day: Day; readonly times: Range }
/** A text message, read back. `stretches` is missing where it tells no days with times, only words. */
export type ReadSms = {
  readonly draft: boolean
  readonly example: boolean
  /** What stands behind the name; missing where the message says when and no more. */
  readonly hours?: string
  /** True where some weeks have more than these times. */
  readonly someMore: boolean
  readonly stretches?: readonly ReadStretch[]
}

const { sms, text } = englishForms

/** Reads a text message of a program with this name, in the alphabet of messages. */
export function readSms(line: string, name: string): ReadSms | undefined {
  const draft = line.startsWith(`${sms.draft} `)
  const undrafted = draft ? line.slice(sms.draft.length + 1) : line
  const example = undrafted.startsWith(`${sms.example} `)
  const rest = example ? undrafted.slice(sms.example.length + 1) : undrafted
  if (!rest.startsWith(`${name}: `) || !rest.endsWith('.')) return undefined
  const [first = '', second] = rest.slice(name.length + 2, -1).split('. ')
  const timed = withoutTalks(first)
  const plain = withoutZone(valuesIn(sms.andMore, withoutZone(timed))?.times ?? timed)
  const groups = stretchesIn(plain)
  const hours = second ?? (groups ? undefined : first)
  return {
    draft,
    example,
    someMore: valuesIn(sms.andMore, withoutZone(timed)) !== undefined,
    ...(hours === undefined ? {} : { hours }),
    ...(groups ? { stretches: groups } : {}),
  }
}

function withoutTalks(when: string): string {
  return valuesIn(sms.andAppointments, when)?.times ?? when
}

function withoutZone(times: string): string {
  const zoned = valuesIn(english.clock.allInZone, times)
  return zoned && Object.values<string>(english.clock.zones).includes(zoned.zone ?? '')
    ? (zoned.times ?? '')
    : times
}

/** "Mon to Wed 6 to 7 pm; Fri 8 to 9 pm (optional); 2 of Sat, Sun, 9 to 11 am or 1 to 3 pm". */
function stretchesIn(when: string): readonly ReadStretch[] | undefined {
  const groups = when.split(/; (?![^(]*\))/).map((group) => {
    const [, days, comma, times] =
      /^(?:\d+(?: to \d+)? of )?([A-Z][a-z]{2}(?:(?:, | to )[A-Z][a-z]{2})*)(,?) (.+)$/.exec(group) ?? []
    if (days === undefined || times === undefined) return undefined
    const noted = valuesIn(text.noted, times)?.name ?? times
    const all = comma === '' ? [noted] : noted.split(/,? (?:or|and) /)
    // A name that begins like a day is words.
    if (!all.every((own) => /^(?:\d|noon|midnight)/i.test(own))) return undefined
    if (!Object.values(english.days).some(({ short }) => days.startsWith(short))) return undefined
    return daysIn(days).flatMap((day) => all.map((own) => ({ day, times: timesIn(own) })))
  })
  return groups.some((group) => group === undefined) ? undefined : groups.flatMap((group) => group ?? [])
}
