/**
 * A day in words, "November 21, 2026" in English, or with its weekday, "Saturday, November 21, 2026". `isoDay` is
 * YYYY-MM-DD; `locale` a BCP 47 tag.
 */
export function sayDay(isoDay: string, locale: string, dateStyle: 'long' | 'full' = 'long'): string {
  const key = `${dateStyle} ${locale}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(new Date(`${isoDay}T00:00:00Z`))
}
/** Of each language and style; to make one takes far longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>()
