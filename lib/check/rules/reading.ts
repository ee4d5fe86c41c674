import { report, warn } from '@/lib/content/raw/report'
import type { CheckContext, CheckedDocument, CheckedText, CheckedUnit, Rule } from '@/lib/check/rule'
import type { Sentence } from '@/lib/check/sentences'
import { isRunningText } from '@/lib/check/text-units'
import { syllable } from 'syllable'

/** No text may be harder than this Flesch-Kincaid grade. */
const highestGrade = 8
/** No sentence may be longer than this, in words. */
const longestSentence = 25
/** Formulas say nothing about a handful of words. */
const fewestWords = 50

/** The box at the top is for the worst minute: it is easier than the text. */
const highestBoxGrade = 6
/** A box is short by nature; below this a formula tells of single words. */
const fewestBoxWords = 20

/** The grade of a text page, or undefined when it is too short to tell. Headings and table cells are no sentences. */
export function gradeOf(document: CheckedDocument, names: readonly string[]): number | undefined {
  const sentences = document.units.filter(isRunningText).flatMap((unit) => unit.sentences)
  return countWords(sentences) < fewestWords ? undefined : readingGrade(sentences, names)
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((count, { words }) => count + words.length, 0)
}

/** The grade of a page hides a single sentence of long words, so none may be harder than this. */
const highestSentenceGrade = 12
/** Of fewer words the formula tells of one of them. */
const fewestSentenceWords = 10

/** Text pages stay at grade 8 or below, and no sentence is longer than 25 words or over grade 12. */
export const reading: Rule = (context) => {
  for (const document of context.documents) {
    checkGrade(context, document)
    checkBox(context, document)
  }
  for (const text of [...context.documents, ...context.lists])
    for (const unit of text.units)
      checkSentences(context, text, unit, 'kind' in text && text.kind === 'Local' ? warn : report)
}

function checkGrade({ words }: CheckContext, document: CheckedDocument) {
  const grade = gradeOf(document, words.names)
  if (grade !== undefined && grade > highestGrade) {
    const message = `this text reads at grade ${grade.toFixed(1)}; at most ${highestGrade} is allowed. Use shorter sentences and everyday words`
    report(document.file, { line: 1, column: 1 }, 'reading', message)
  }
}

function checkBox({ words }: CheckContext, { file, yaml, units }: CheckedDocument) {
  const box = units.filter(({ meaning }) => meaning === 'point')
  const points = box.flatMap((unit) => unit.sentences)
  const grade = countWords(points) < fewestBoxWords ? undefined : readingGrade(points, words.names)
  if (grade !== undefined && grade > highestBoxGrade) {
    const message = `this box reads at grade ${grade.toFixed(1)}; at most ${highestBoxGrade} is allowed. Use shorter sentences and everyday words`
    // The list around the points.
    report(file, yaml.placeOf(box[0]?.path.slice(0, -1) ?? []), 'reading', message)
  }
}

/** What a program says of itself is its own: a long sentence is a remark. */
function checkSentences(
  { words: rules }: CheckContext,
  text: CheckedText,
  unit: CheckedUnit,
  tell: typeof report,
) {
  for (const sentence of unit.sentences) {
    const { index, words } = sentence
    const count = words.length
    // Points have the grade of their box; notes on sources name studies as their authors do.
    const isGraded = unit.role === 'prose' && count >= fewestSentenceWords && count <= longestSentence
    const grade = !isGraded ? undefined : readingGrade([sentence], rules.names)
    if (grade !== undefined && grade > highestSentenceGrade) {
      const message = `this sentence reads at grade ${grade.toFixed(1)}; at most ${highestSentenceGrade} is allowed. Say it in shorter words, or in two sentences`
      tell(text.file, unit.placeAt(index), 'reading', message)
    }
    if (count > longestSentence) {
      const message = `this sentence has ${count} words; at most ${longestSentence} are allowed. Make two of it`
      tell(text.file, unit.placeAt(index), 'reading', message)
    }
  }
}

/**
 * The Flesch-Kincaid school grade of some sentences. `names` are the names of drugs and laws, which nobody can make
 * shorter: each counts as a word of one syllable. Returns undefined where no word stands. The formula is that of
 * Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability formulas”, Research Branch Report 8-75, 1975.
 */
export function readingGrade(sentences: readonly Sentence[], names: readonly string[]): number | undefined {
  const isName = new Set(names.map((name) => name.toLowerCase()))
  let word = 0
  let syllables = 0
  for (const { words } of sentences) {
    for (const one of words) {
      word += 1
      syllables += isName.has(one.toLowerCase()) ? 1 : syllablesOf(one)
    }
  }
  return word === 0 ? undefined : 0.39 * (word / sentences.length) + 11.8 * (syllables / word) - 15.59
}

/** A library says the same few thousand words over and over. */
const counted = new Map<string, number>()

function syllablesOf(word: string): number {
  const count = counted.get(word) ?? Math.max(syllable(word), 1)
  counted.set(word, count)
  return count
}
