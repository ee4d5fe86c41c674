/** When a PDF was made and changed, as Chromium writes it: `/CreationDate (D:20261130205819+00'00')`. */
const written = /\/(?:CreationDate|ModDate) \(D:(?=\d{14}\+00'00'\))/g
/** Hours, minutes and seconds. */
const midnight = '000000'

/** A PDF of Chromium's with the day of its words (ISO 8601) in the place of now: the same words make the same bytes. Throws where it finds no date. */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const fixed = Buffer.from(pdf)
  // One character a byte, so that places are places.
  const found = [...fixed.toString('latin1').matchAll(written)]
  if (found.length !== 2)
    throw new Error(`a PDF with ${found.length} dates in place of 2; Chromium writes them otherwise now`)
  for (const { index, 0: name } of found)
    fixed.write(day.replaceAll('-', '') + midnight, index + name.length, 'latin1')
  return fixed
}
