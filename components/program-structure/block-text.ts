import { linesIn, textSize } from '@/components/program-structure/drawn-text'

/** A line of text in a block. */
export type BlockLine = {
  text: string
  bold: boolean
  /** Set where a wide font could overflow: the browser fits the line to this many units. */
  fit?: number
}

/** Fonts differ: the widest common one (DejaVu, Verdana) runs this much wider than the estimate. */
const widest = 1.2

/**
 * What a block says, as much as its height has room for: kind and time, the time on two lines when it is
 * long, the start alone, the kind alone, or nothing. The table and the list always say all of it.
 */
export function blockLines(
  label: string,
  from: string,
  range: string,
  width: number,
  height: number,
): readonly BlockLine[] {
  const room = linesIn(height)
  const first = line(label, true, width)
  if (room < 1) return []
  if (room < 2) return [first]
  if (textWidth(range, false) <= width) return [first, line(range, false, width)]
  if (room < 3) return [first, line(from, false, width)]
  return [first, ...halves(range).map((part) => line(part, false, width))]
}

/** Estimated width in units, after Arial: good enough to choose line breaks before a font is known. */
export function textWidth(text: string, bold: boolean): number {
  const em = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0)
  return em * textSize * (bold ? 1.07 : 1)
}

function letterWidth(letter: string): number {
  if (/[\s.,:;'’|!ijlI]/.test(letter)) return 0.28
  if (/[-tfr]/.test(letter)) return 0.33
  if (/[mwMW]/.test(letter)) return 0.83
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.56
}

function line(text: string, bold: boolean, width: number): BlockLine {
  const natural = textWidth(text, bold)
  if (natural * widest <= width) return { text, bold }
  return { text, bold, fit: Math.floor(Math.min(natural, width)) }
}

/** Breaks before the last word: "11:30 to" and "12:30". */
function halves(range: string): readonly string[] {
  const at = range.lastIndexOf(' ')
  return at < 0 ? [range] : [range.slice(0, at), range.slice(at + 1)]
}
