/** Anything shaped like a number that can be dialled in the United States: 911, 988, 211, 1-800-662-4357, (800) 662-4357. */
export const phoneShape =
  /(?<![\w-])(?:(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|[2-9]11|988)(?![\d-]*\d)/g

/** The address that dials a number written as people write it: 911, or 1-800-662-4357. */
export function telephoneLink(number: string): string {
  const digits = number.replaceAll('-', '')
  return digits.length <= 3 ? `tel:${digits}` : `tel:+${digits}`
}

/** 911 and 988 stand on every page with their hours, so in running text they stand alone. */
export function standsAlone(number: string): boolean {
  return number === '911' || number === '988'
}
