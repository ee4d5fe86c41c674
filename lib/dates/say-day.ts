/** A day in words, "November 21, 2026" in English. `isoDay` is YYYY-MM-DD; `locale` a BCP 47 tag. */
export function sayDay(isoDay: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  )
}
