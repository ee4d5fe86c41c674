/** The address that dials a number written as people write it: 911, or 1-800-662-4357. */
export function telephoneLink(number: string): string {
  const digits = number.replaceAll('-', '')
  return digits.length <= 3 ? `tel:${digits}` : `tel:+${digits}`
}
