/** Lines of a time zone (RFC 5545, VTIMEZONE) and its name. */
export type ZoneLines = { readonly name: string; readonly lines: readonly string[] }

/** A calendar file (RFC 5545) of these events; times float where it has no zone. Runs in the browser too. */
export function calendarFile(events: readonly string[], zone: ZoneLines | undefined): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'PRODID:-//Calendar//EN']
  return [...lines, ...(zone?.lines ?? []), ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n')
}

/** The property that says when: in the zone, or by the clock of wherever the reader is. */
export function timeLine(property: string, localTime: string, zone: string | undefined): string {
  return `${property}${zone === undefined ? '' : `;TZID=${zone}`}:${localTime}`
}

/** Day and time as RFC 5545 writes them without a zone: 20270104T180000. */
export function localTime(day: string, time: string): string {
  return `${digits(day)}T${digits(time)}00`
}

export function digits(text: string): string {
  return text.replace(/\D/g, '')
}

/** A text as a calendar or a contact card holds it. */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&')
}

/** A line has at most 75 bytes; what goes on begins with a space (RFC 5545, 3.1; RFC 2425, 5.8.1). */
export function folded(line: string): string {
  if (/^[ -~]{0,75}$/.test(line)) return line
  const encoder = new TextEncoder()
  let bytes = 0
  return Array.from(line, (sign) => {
    const size = encoder.encode(sign).length
    bytes += size
    if (bytes <= 75) return sign
    bytes = size + 1
    return `\r\n ${sign}`
  }).join('')
}
