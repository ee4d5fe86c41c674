import { asciiPunctuation } from '@/lib/program/forms/ascii-punctuation'

/** The default alphabet of text messages, line ends apart. Source: 3GPP TS 23.038, 6.2.1. */
const basic =
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Characters that take the place of two. Source: 3GPP TS 23.038, 6.2.1.1. */
const extension = '^{}\\[~]|€'
/** Letters that no accent explains. */
const spelled: ReadonlyMap<string, string> = new Map(
  "œ=oe Œ=OE ł=l Ł=L đ=d Đ=D ð=d Ð=D þ=th Þ=Th ı=i ħ=h Ħ=H `=' ´='"
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
)

/**
 * Text in the alphabet of text messages: plain punctuation, accents dropped where the alphabet has no such letter.
 * One character outside it would make the phone company count 70 characters instead of 160. Undefined when a
 * character has no likeness there.
 */
export function gsm7(text: string): string | undefined {
  const letters = Array.from(asciiPunctuation(text), (letter) => {
    if (isGsm7(letter)) return letter
    const likeness = spelled.get(letter) ?? letter.normalize('NFKD').replace(/\p{M}/gu, '')
    return likeness !== '' && Array.from(likeness).every(isGsm7) ? likeness : undefined
  })
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined
}

/** How many of the 160 places of a text message the text takes; it must be in the alphabet. */
export function gsm7Length(text: string): number {
  return Array.from(text).reduce((places, letter) => places + (extension.includes(letter) ? 2 : 1), 0)
}

function isGsm7(letter: string): boolean {
  return basic.includes(letter) || extension.includes(letter)
}
