import type { Page } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist'

export type Printed = {
  /** All its words in order, as `plain` writes them. */
  text: string
  /** Sheets of the paper asked for. */
  sheets: number
  /** Height of the smallest letters, in points. */
  smallest: number
  /** How far down each sheet its words go, from 0 to 1. */
  filled: readonly number[]
  /** Words in letters of a heading that stand alone at the foot of a column. */
  lonely: readonly string[]
}

/** Without spaces, hyphens and capitals: a printed line may break or divide a word anywhere. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B\u2060[\]\-‐‑]/g, '')
    .toLowerCase()
}

/** Sheets of paper that readers have. */
export type Paper = 'Letter' | 'A4'

export async function printPage(page: Page, paper: Paper = 'Letter'): Promise<Printed> {
  const data = await page.pdf({ format: paper })
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise
  const words: string[] = []
  const filled: number[] = []
  const lonely: string[] = []
  let smallest = Infinity
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number)
    const content = await sheet.getTextContent()
    const { items } = content
    const [, , width = 0, height = 0] = sheet.view
    const placed = placedOf(content)
    filled.push(1 - Math.min(...placed.map(({ y }) => y), height) / height)
    lonely.push(...[true, false].flatMap((isLeft) => lonelyAtFoot(placed, (x) => x < width / 2 === isLeft)))
    words.push(...items.map((item) => ('str' in item ? item.str : '')))
    smallest = Math.min(smallest, smallestIn(items))
  }
  const sheets = pdf.numPages
  await pdf.destroy()
  return { text: plain(words.join('')), sheets, smallest, filled, lonely }
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Placed = { readonly text: string; readonly x: number; readonly y: number; readonly isHeading: boolean }

/** The words of a sheet with their place, in points from its left and its foot. Headings alone have serifs. */
function placedOf({ items, styles }: TextContent): readonly Placed[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x, y] = item.transform as readonly number[]
    return [{ text: item.str, x: Number(x), y: Number(y), isHeading: isSerif(styles[item.fontName]) }]
  })
}

function isSerif(style: { readonly fontFamily: string } | undefined): boolean {
  return style?.fontFamily === 'serif'
}

function lonelyAtFoot(placed: readonly Placed[], isInColumn: (x: number) => boolean): readonly string[] {
  const column = placed.filter(({ x }) => isInColumn(x))
  // The name of the site stands alone at the right of the head.
  if (column.length < 2) return []
  const lowest = column.toSorted((one, other) => one.y - other.y).at(0)
  return lowest?.isHeading ? [lowest.text] : []
}

/** Height of the smallest letters among the texts of a page, in points. */
export function smallestIn(items: TextContent['items']): number {
  const heights = items.map((item) =>
    'str' in item && item.str.trim() !== '' ? heightOf(item.transform) : Infinity,
  )
  return Math.min(...heights)
}

/** Height of the letters that a transformation draws, in points. */
function heightOf([, , skew, height]: readonly unknown[]): number {
  return Math.round(Math.hypot(Number(skew), Number(height)) * 100) / 100
}

/**
 * Most letters that may stand between two words of a paragraph: a sheet's head and foot, a printed address, or, where it
 * goes on on the next sheet, a picture of the first one, which the printer is told last.
 */
const gap = 600

/** True when the words of `paragraph` follow each other in print, interrupted at most by the end of a sheet. */
export function isPrinted(paragraph: string, { text }: Printed): boolean {
  if (text.includes(plain(paragraph))) return true
  const words = paragraph.split(/\s+/).map(plain).filter(Boolean)
  const [first = ''] = words
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (followsFrom(start, words, text)) return true
  }
  return false
}

function followsFrom(start: number, words: readonly string[], text: string): boolean {
  let end = start
  return words.every((word) => {
    const next = text.slice(end, end + gap + word.length).indexOf(word)
    end += next + word.length
    return next >= 0
  })
}
