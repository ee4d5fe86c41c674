import { flowList } from '@/lib/content/raw/flow-list'
import { quoted, unquoted } from '@/lib/content/raw/quoted'

/** What is wrong with a line, and the line to write. */
export type Mended = { readonly line: number; readonly reason: string; readonly write: string }

/** A line to write instead; `takes` lines below it go into it. */
type Try = readonly [reason: string, write: string, takes?: number]

/** The parts of a line: what stands before its text (spaces, hyphens, the field's name with its colon), and the text. */
const form = /^(\s*(?:-\s+)*(?:[\w-]+:\s+|(?<=-\s+)))(\S.*)$/

/**
 * Of the ways in which people mistype a line, the first that lets the file be read beyond it. `lines` are those of the
 * file, `at` (from 0) is where reading stopped, `stopsAt` says where it stops in other lines, undefined for nowhere.
 */
export function mendLine(
  lines: readonly string[],
  at: number,
  stopsAt: (lines: readonly string[]) => number | undefined,
): Mended | undefined {
  // Some slips are noticed on the line before, or further down: a remark in a list swallows the end of the list.
  const open = [at - 1, at - 2].filter((line) => /[[,]\s*#|\[[^\]]* #/.test(lines[line] ?? ''))
  for (const line of [...open, at, at + 1, at - 1, at - 2]) {
    const typed = lines[line]
    if (typed === undefined || typed.trim() === '') continue
    for (const [reason, write, takes = 0] of triesFor(lines, line)) {
      if (write === typed) continue
      const mended = lines.map((one, index) =>
        index === line ? write : index > line && index <= line + takes ? '' : one,
      )
      const stop = stopsAt(mended)
      if (stop === undefined || stop > Math.max(at, line + takes)) return { line, reason, write }
    }
  }
  return undefined
}

function triesFor(lines: readonly string[], line: number): readonly Try[] {
  const typed = lines[line] ?? ''
  const indent = typed.length - typed.trimStart().length
  const moved = indents(lines, line).filter((by) => typed.slice(0, indent) !== ' '.repeat(by))
  const move = (reason: string) =>
    moved.map((by): Try => [`${reason}; begin it with ${spaces(by)}`, `${' '.repeat(by)}${typed.trim()}`])
  return [
    ...(typed.slice(0, indent).includes('\t') ? move('this line begins with a tab') : []),
    ...tryForm(typed),
    ...tryText(typed),
    ...[1, 2].flatMap((takes) => tryLongText(lines.slice(line, line + takes + 1))),
    ...move(`this line begins with ${spaces(indent)}, and its neighbours do not`),
  ]
}

/** A name, its colon, a list's hyphen. */
function tryForm(typed: string): readonly Try[] {
  return [
    ['a space is missing behind the colon', typed.replace(/^(\s*(?:- +)?[\w-]+):(?=\S)/, '$1: ')],
    [
      'a field is written with a colon and a space',
      typed.replace(/^(\s*(?:- +)?[\w-]+)\s*[=：;]\s*/, '$1: '),
    ],
    ['a space is missing behind the hyphen', typed.replace(/^(\s*)-(?=[^\s-])/, '$1- ')],
    ['the comma at its end is too much', typed.replace(/,\s*$/, '')],
    ['a comma is too much', typed.replaceAll(/,(?:\s*,)+/g, ',')],
    ['a space is missing before the remark', typed.replace(/(["'\]}])#/, '$1 #')],
    ['a field is written with a colon and a space', typed.replace(/^(\s*(?:- +)?[a-z]\w*) +(?=\S)/, '$1: ')],
  ]
}

/** What stands behind the name. */
function tryText(typed: string): readonly Try[] {
  const [, start = '', text = ''] = form.exec(typed) ?? []
  const whole = `${start}${quoted(unquoted(text))}`
  const opened = /^[[{]/.exec(text)?.[0]
  if (opened === undefined) return tries([splitReason(text), whole])
  const close = opened === '[' ? ']' : ' }'
  const mend = (inner: string) => `${start}${inner.replaceAll(piece, quotedPiece)}`
  const list = flowList(text)
  const split = list?.find((entry) => splitReason(entry) !== undefined)
  return tries(
    [`the bracket ${opened} is not closed`, `${start}${text.trimEnd()}${close}`],
    [
      split === undefined ? undefined : splitReason(split),
      `${start}[${list?.map(quotedEntry).join(', ') ?? ''}]`,
    ],
    [splitReason(text.slice(1)), mend(text)],
    [splitReason(text.slice(1)), `${mend(text.replace(/\s*[}\]]?\s*$/, ''))}${close}`],
    [splitReason(text), whole],
  )
}

/** A line with its text in quotes. */
export function withQuotes(typed: string): string {
  const [, start = '', text = ''] = form.exec(typed) ?? []
  if (text === '') return typed
  return `${start}${/^[[{]/.test(text) ? text.replaceAll(piece, quotedPiece) : quoted(unquoted(text))}`
}

/** A text over several lines, with a sign in it that ends it. A single word is more likely a field of its own. */
function tryLongText([first = '', ...more]: readonly string[]): readonly Try[] {
  const [, start = '', text = ''] = form.exec(first) ?? []
  if (!/ /.test(text) || /^["'[{]/.test(text) || more.length === 0) return []
  const whole = [text, ...more].map((line) => line.trim()).join(' ')
  return splitReason(whole) === undefined
    ? []
    : [[`${splitReason(whole) ?? ''}; write it on one line`, `${start}${quoted(whole)}`, more.length]]
}

function tries(...all: readonly (readonly [string | undefined, string])[]): readonly Try[] {
  return all.flatMap(([reason, write]) => (reason === undefined ? [] : [[reason, write] as const]))
}

/** A text between brackets: behind a name, or an entry of a list, up to the next comma or bracket. */
const piece = /(?:(?<=[{,]\s*[\w-]+:\s+)|(?<=[[,]\s*)(?![\w-]+:\s))(?![\s"'[{])[^,[\]{}]*[^,[\]{}\s]/g

function quotedPiece(text: string): string {
  return splitReason(text) === undefined ? text : quoted(text)
}

/** An entry that holds a comma needs quotes too. */
function quotedEntry(text: string): string {
  return splitReason(text) === undefined && !text.includes(',') ? text : quoted(text)
}

/** Why a text is not read as it was meant; undefined where nothing is seen. */
function splitReason(text: string): string | undefined {
  if (/^["'“]/.test(text)) return 'the quotes around this text do not fit together'
  const sign = /^[@`%&*!|>[\]{},?-]/.exec(text)?.[0]
  if (sign !== undefined) return `a text that begins with ${sign} needs quotes`
  if (/: |:$/.test(text)) return 'a colon and a space split this text'
  return /(?:^| )#/.test(text) ? 'a space and # end this text: what follows would be a remark' : undefined
}

/** How far the lines before are moved in, nearest first, and one step further. */
function indents(lines: readonly string[], at: number): readonly number[] {
  const before = lines
    .slice(0, at)
    .filter((line) => line.trim() !== '')
    .toReversed()
  const found = before.map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const deeper = found.map((by) => by + 2)
  const isOpen = before[0]?.trimEnd().endsWith(':') === true
  return [...new Set(isOpen ? [...deeper.slice(0, 1), ...found, ...deeper] : [...found, ...deeper])]
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`
}
