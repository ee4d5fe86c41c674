/** A day in words, "November 21, 2026" in English. `isoDay` is YYYY-MM-DD; `locale` a BCP 47 tag. */
export function sayDay(isoDay: string, locale: string): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(locale, format)
  return format.format(new Date(`${isoDay}T00:00:00Z`))
}
/** Of each language; to make one takes far longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>()
