import { z } from 'zod'
import { report } from '@/lib/content/raw/report'
import { statementKinds } from '@/lib/content/kinds'
import { uncited } from '@/lib/content/schema/exemptions'
import type { Source } from '@/lib/content/schema/source'
import { sourceLists, sourcesOf } from '@/lib/check/named-sources'
import type { CheckContext, CheckedDocument, Rule, CheckedUnit } from '@/lib/check/rule'
import { alternatives, wordEnd, phrasePattern } from '@/lib/words/phrases'
import { phoneShape } from '@/lib/links/telephone'
import { citationShape } from '@/lib/content/mdx/citations'
import { numberShape, withoutCitations } from '@/lib/check/sentences'
import type { Sentence } from '@/lib/check/sentences'
import { textNumberPattern } from '@/lib/check/telephone-words'
import type { WordRules } from '@/lib/content/schema/word-rules'

/**
 * Every sentence with a statistic, a threshold or a rule of law carries a citation, and each number in it stands in
 * what content/sources.json says of that source. So a fact has one number, wherever it is told.
 */
export const facts: Rule = (context) => {
  const factsIn = factReader(context.words)
  for (const document of context.documents) {
    const isStatements = statementKinds.some((kind) => kind === document.kind)
    const isText = textKinds.some((kind) => kind === document.kind)
    if (document.data === undefined || !(isText || isStatements)) continue
    const excused = reasons.parse(document.data).uncited?.map(({ words }) => words) ?? []
    // A file made of statements: each rests on the sources that are named beside it.
    const lists = sourceLists(document.yaml.value)
    const units = isText
      ? document.units
      : document.units.map((unit) => ({ ...unit, role: 'prose' as const }))
    const sentences = factsIn(units, excused)
    for (const sentence of sentences) {
      const cites = isText ? sentence.cites : sourcesOf(lists, sentence.unit.path)
      const where = isText ? undefined : 'name it under sources'
      if (cites.length === 0) checkCited(context, document, sentence, where)
      else checkNumbers(context, document, { ...sentence, cites })
    }
    const used = sentences.flatMap((sentence) => sentence.excused)
    checkUsed(document, excused, used)
  }
}

/** Kinds whose sentences name their sources themselves. */
const textKinds = ['Article', 'QuestionGroup', 'Section'] as const

const reasons = z.looseObject({ uncited })

function checkCited(
  { words: { questions } }: CheckContext,
  { file }: CheckedDocument,
  { text, index, unit, numbers, phrases }: FactSentence,
  where = `put [@key] before its full stop${unit.role === 'cell' ? ', in its row, or at the head of its column' : ''}`,
) {
  const [found] = [...numbers, ...phrases]
  // Some say something in the form of a question.
  const isQuestion =
    /\?["”’)*]*$/.test(text) && begins(text, questions.asking) && !begins(text, questions.telling)
  if (found === undefined || isQuestion) return
  const message = `"${found}" makes this sentence a fact, and it has no source; ${where}, or name the words and the reason under uncited if it states nothing`
  report(file, unit.placeAt(index), 'facts', message)
}

function begins(text: string, words: readonly string[]): boolean {
  return new RegExp(`^["“(]*(?:${alternatives(words)})${wordEnd}`, 'i').test(text)
}

function checkNumbers(
  { sources }: CheckContext,
  { file }: CheckedDocument,
  { index, unit, numbers, cites }: FactSentence,
) {
  const cited = sources.filter(({ id }) => cites.includes(id))
  // An unknown key is a problem of its own, told once.
  if (cited.length < new Set(cites).size) return
  for (const number of new Set(numbers)) {
    if (cited.some((source) => holds(source, number))) continue
    const said = cited.map(({ id, custom }) => `${id}: "${custom.says}"`).join('; ')
    const message = `the number ${number} is not in what its source says in content/sources.json (${said}); correct it here, or add it there with what it counts`
    report(file, unit.placeAt(index), 'facts', message)
  }
}

/** True of a number in what a source says; the year of its publication is one too. */
export function holds({ custom, issued }: Source, number: string): boolean {
  const escaped = number.replaceAll('.', '\\.')
  return (
    String(issued?.['date-parts'][0]?.[0]) === number ||
    new RegExp(`(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)`).test(custom.says)
  )
}

/** What the front matter names as needing no source takes a number or a word of the law out of some sentence. */
function checkUsed({ file, yaml }: CheckedDocument, uncited: readonly string[], excused: readonly string[]) {
  uncited.forEach((words, index) => {
    if (excused.some((found) => found.toLowerCase() === words.toLowerCase())) return
    const message = `"${words}" excuses no number and no law: it does not stand in the text, or its sentence has a source; take this entry out`
    report(file, yaml.placeOf(['uncited', index]), 'facts', message)
  })
}

/** A sentence of a text, with what it claims and what it rests on. */
type FactSentence = Sentence & {
  readonly unit: CheckedUnit
  /** Numbers that state something: not telephone numbers, not what `everyday` or `uncited` names. */
  readonly numbers: readonly string[]
  /** Amounts in words, and words of the law. */
  readonly phrases: readonly string[]
  /** Keys of the sources it cites. */
  readonly cites: readonly string[]
  /** What `uncited` takes out of it. */
  readonly excused: readonly string[]
}

/** Running text and tables, a sentence at a time. `uncited` are the words of this page that need no source where none is named. */
function factReader({
  facts,
  telephone,
}: WordRules): (all: readonly CheckedUnit[], uncited: readonly string[]) => readonly FactSentence[] {
  const everyday = phrasePattern(facts.everyday)
  const textNumber = textNumberPattern(telephone)
  const phrases = phrasePattern([...facts.amounts, ...facts.law])
  return (all, uncited) => {
    const marked = numberPattern(uncited)
    const units = all.filter(({ role }) => role === 'prose' || role === 'cell')
    return units.flatMap((unit) =>
      unit.sentences.map((sentence, place, sentences) => {
        const { index } = sentence
        const text = withoutCitations(sentence.text)
        // A source at the head of a column covers the column, one in a row the row.
        const written = `${unit.text.slice(index, sentences[place + 1]?.index)} ${unit.beside ?? ''}`
        const cites = [...written.matchAll(citationShape)].map(([, key = '']) => key)
        const plain = [phoneShape, textNumber, everyday].reduce(
          (rest, pattern) => rest.replaceAll(pattern, blank),
          text,
        )
        const said = cites.length === 0 ? plain.replaceAll(marked, blank) : plain
        const claimed = (words: string) => [
          ...(words.match(numberShape) ?? []),
          ...(words.match(phrases) ?? []),
        ]
        return {
          ...sentence,
          unit,
          cites,
          numbers: said.match(numberShape) ?? [],
          phrases: said.match(phrases) ?? [],
          excused:
            said === plain || claimed(plain).length === claimed(said).length
              ? []
              : (plain.match(marked) ?? []),
        }
      }),
    )
  }
}

/** Whole words, and whole numbers: "9" is no part of "9,500". */
function numberPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\d[.,])${phrasePattern(words).source}(?![.,]\\d)`, 'gi')
}

function blank(found: string): string {
  return ' '.repeat(found.length)
}
