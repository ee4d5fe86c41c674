import { linesIn, textSize } from '@/components/program-structure/drawn-text'
import type { SessionPlace } from '@/lib/program/lists'

/** A line of text in a block. */
export type BlockLine = {
  readonly text: string
  readonly bold: boolean
  /** Set where a wide font could overflow: the browser fits the line to this many units. */
  readonly fit?: number
  /** A small sign before it. */
  readonly sign?: BlockSign
}
/** A session by video, in the house, or either. */
export type BlockSign = Exclude<SessionPlace, 'elsewhere'>
/** What a block can say: the name, its time, and what else has to be said. */
export type BlockWords = {
  readonly name: string
  readonly range: string
  readonly more: readonly { readonly text: string; readonly sign?: BlockSign }[]
}
/** The lines of a block, and whether they say all; what they leave out stands under the drawing. */
export type BlockText = { readonly lines: readonly BlockLine[]; readonly isWhole: boolean }

/** Fonts differ: the widest common one (DejaVu, Verdana) runs this much wider than the estimate. */
const widest = 1.2
/** A word squeezed further than this cannot be read. */
const mostSqueeze = 1.25
/** Room that a sign takes before its words. */
export const signWidth = 16
/** A name takes no more lines. */
const mostNameLines = 3

/**
 * What a block says, as much as its width and height have room for: all, name and time, the beginning of the name, or
 * nothing. `beside` is room in the first line that a number may take.
 */
export function blockText(words: BlockWords, width: number, beside: number, height: number): BlockText {
  const room = linesIn(height)
  const { name, time, more } = linesOf(words, width, beside)
  const isNameWhole = name !== undefined && name.length <= Math.min(room, mostNameLines)
  if (isNameWhole) {
    const lines = [...name]
    let isWhole = true
    for (const part of [time, ...more]) {
      const fits: boolean = isWhole && part !== undefined && lines.length + part.length <= room
      if (fits) lines.push(...(part ?? []))
      isWhole &&= fits
    }
    return { lines, isWhole }
  }
  const times = time !== undefined && time.length < room ? time : []
  const begun = name?.slice(0, Math.max(0, Math.min(mostNameLines, room - times.length))) ?? []
  const last = begun.at(-1)
  if (last === undefined) return { lines: room < 1 ? [] : times, isWhole: false }
  return { lines: [...begun.slice(0, -1), line(`${last.text}…`, true, width), ...times], isWhole: false }
}

/** Lines that it takes to say all. */
export function linesNeeded(words: BlockWords, width: number, beside: number): number {
  const { name, time, more } = linesOf(words, width, beside)
  return [time, ...more].reduce(
    (sum, part) => sum + (part?.length ?? 1),
    Math.min(mostNameLines, name?.length ?? 1),
  )
}

/** Estimated width in units, after Arial: good enough to choose line breaks before a font is known. */
export function textWidth(text: string, bold: boolean): number {
  const em = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0)
  return em * textSize * (bold ? 1.07 : 1)
}

/** The words on as many lines as they need; undefined when one of them is too wide. */
export function wrapped(text: string, bold: boolean, width: number): readonly BlockLine[] | undefined {
  const pieces = text.match(/[^\s-]+-(?=\S)|\S+/g) ?? []
  if (pieces.some((piece) => textWidth(piece, bold) > width * mostSqueeze)) return undefined
  const lines: string[] = []
  for (const piece of pieces) {
    const before = lines.at(-1)
    const joined = before === undefined ? piece : `${before}${before.endsWith('-') ? '' : ' '}${piece}`
    if (before !== undefined && textWidth(joined, bold) <= width) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines.map((one) => line(one, bold, width))
}

function linesOf({ name, range, more }: BlockWords, width: number, beside: number) {
  const others = more.map(({ text, sign }) => {
    const lines = wrapped(text, false, width + beside - (sign === undefined ? 0 : signWidth))
    return sign === undefined ? lines : lines?.map((one) => ({ ...one, sign }))
  })
  return {
    name: wrapped(name, true, width),
    time: wrapped(range, false, width + beside),
    more: others,
  }
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
