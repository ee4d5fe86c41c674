import { citationShape } from '@/lib/content/mdx/citations'
import { wordsIn } from '@/lib/check/sentences'
import { sentencesOf } from '@/tests/support/word-rules'
import { namesIn } from '@/lib/words/fill'

/** Fewer words are a label, a name or a time. */
const wordsOfASentence = 7
/** A template with fewer words of its own would match anything. */
const fewestOwnWords = 3

/** What may be printed: the words of signed texts, and the labels of the interface. */
export type Allowed = { readonly texts: readonly string[]; readonly labels: readonly string[] }

/**
 * Judges sentences: true of a label, and of one that stands whole in a text, is made from a template in one, or is put
 * together from whole labels and sentences of them ("Tuesday, 7 to 8 pm, Family session").
 */
export function allowedSentences({ texts, labels }: Allowed): (sentence: string) => boolean {
  const lines = [...new Set(texts.flatMap((text) => text.split('\n')))]
  const templates = [...lines, ...labels].filter((line) => namesIn(line).length > 0).flatMap(patternsOf)
  // Cells of a row, parts of a list in one line, and what stands behind a name and a colon ("At Harbor House: …").
  const cells = [...lines, ...labels].flatMap((line) => line.split(/ \| | · |: /))
  const pieces = new Set(
    [...cells, ...cells.flatMap((cell) => sentencesOf(cell).map(({ text }) => text))].map(plain),
  )
  return (sentence) => {
    // What changed on a page stands behind its day.
    const said = plain(sentence.replace(/^\p{L}+ \d{1,2}, \d{4}: /u, ''))
    return isLabel(said) || templates.some((pattern) => pattern.test(said)) || isMadeOf(pieces, said)
  }
}

const time = String.raw`(?:\d[\d -]*(?: ?[ap]m\b)?|\bnoon\b|\bmidnight\b)`
const zone = '(?: (?:eastern|central|mountain|pacific|alaska|hawaii)(?: time)?)?'
const times = new RegExp(`${time}(?: ?to ${time})?${zone}`, 'g')
/** Days, parts of a day and how often: what stands around the times of a week. */
const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:morning|afternoon|evening|night)s?\b|\bevery (?:other|third|fourth) week\b|\bthen\b/g

/** The times of a week say nothing that a label does not. */
function isLabel(said: string): boolean {
  return (
    (
      said
        .replaceAll(times, ' ')
        .replaceAll(days, ' ')
        .match(/\S*\p{L}\S*/gu) ?? []
    ).length < wordsOfASentence
  )
}

/** True when pieces in a row, and numbers, are all of it. */
function isMadeOf(pieces: ReadonlySet<string>, said: string): boolean {
  const words = said.split(' ')
  const reached = words.reduce<readonly number[]>(
    (starts, _, index) => {
      const end = index + 1
      const fits = (start: number) => {
        const piece = words.slice(start, end).join(' ')
        return pieces.has(piece) || /^[\d-]+$/.test(piece)
      }
      return starts.some(fits) ? [...starts, end] : starts
    },
    [0],
  )
  return reached.includes(words.length)
}

/** The words alone, without citations, marks and capital letters. */
function plain(text: string): string {
  return wordsIn(text.replaceAll(citationShape, ' ')).join(' ').toLowerCase().replaceAll('’', "'")
}

const gap = /\{[a-zA-Z]+\}/

function patternsOf(template: string): readonly RegExp[] {
  return template
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.split(gap).map(plain))
    .filter((parts) => wordsIn(parts.join(' ')).length >= fewestOwnWords)
    .map((parts) => new RegExp(`^${parts.join('.*')}$`))
}
