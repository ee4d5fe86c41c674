/** Anything shaped like a number that can be dialled in the United States: 911, 988, 211, 1-800-662-4357, (800) 662-4357. */
export const phoneShape =
  /(?<![\w-])(?:(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|[2-9]11|988)(?![\d-]*\d)/g

/** A number to send a text to, as in "text START to 88788". */
export const textNumber = /(?<=\b(?:text|texting)\b[^.]*?\bto )\d{5,6}\b/gi

/** The address that dials a number written as people write it: 911, or 1-800-662-4357. */
export function telephoneLink(number: string): string {
  const digits = number.replaceAll('-', '')
  return digits.length <= 3 ? `tel:${digits}` : `tel:+${digits}`
}

/**
 * True for a shape like a number that is meant to be dialled. In the words of a program, "Bus 211" and "411 Oak Street"
 * are no numbers: three digits count only behind call, dial or text. `index` is where the shape begins in `text`.
 */
export function isDialled(text: string, number: string, index: number): boolean {
  return number.length > 3 || /\b(?:call|dial|text)\s+$/i.test(text.slice(0, index))
}

/** 911 and 988 stand on every page with their hours, so in running text they stand alone. */
export function standsAlone(number: string): boolean {
  return number === '911' || number === '988'
}
