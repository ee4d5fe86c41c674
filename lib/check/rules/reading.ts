import { report, warn } from '@/lib/content/raw/report'
import { readingGrade } from '@/lib/check/reading-grade'
import type { CheckContext, CheckedDocument, CheckedText, CheckedUnit, Rule } from '@/lib/check/rule'
import type { Sentence } from '@/lib/check/sentences'
import { isRunningText } from '@/lib/check/text-units'

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

/** Text pages stay at grade 8 or below, and no sentence is longer than 25 words. */
export const reading: Rule = (context) => {
  for (const document of context.documents) {
    checkGrade(context, document)
    checkBox(context, document)
  }
  for (const text of [...context.documents, ...context.lists])
    for (const unit of text.units)
      checkSentences(text, unit, 'kind' in text && text.kind === 'Local' ? warn : report)
}

function checkGrade({ words }: CheckContext, document: CheckedDocument) {
  const grade = gradeOf(document, words.names)
  if (grade !== undefined && grade > highestGrade) {
    report(
      document.file,
      { line: 1, column: 1 },
      'reading',
      `this text reads at grade ${grade.toFixed(1)}; at most ${highestGrade} is allowed. Use shorter sentences and everyday words`,
    )
  }
}

function checkBox({ words }: CheckContext, { file, yaml, units }: CheckedDocument) {
  const box = units.filter(({ meaning }) => meaning === 'point')
  const points = box.flatMap((unit) => unit.sentences)
  const grade = countWords(points) < fewestBoxWords ? undefined : readingGrade(points, words.names)
  if (grade !== undefined && grade > highestBoxGrade) {
    report(
      file,
      // The list around the points.
      yaml.placeOf(box[0]?.path.slice(0, -1) ?? []),
      'reading',
      `this box reads at grade ${grade.toFixed(1)}; at most ${highestBoxGrade} is allowed. Use shorter sentences and everyday words`,
    )
  }
}

/** What a program says of itself is its own: a long sentence is a remark. */
function checkSentences({ file }: CheckedText, unit: CheckedUnit, tell: typeof report) {
  for (const { index, words } of unit.sentences) {
    const count = words.length
    if (count > longestSentence) {
      tell(
        file,
        unit.placeAt(index),
        'reading',
        `this sentence has ${count} words; at most ${longestSentence} are allowed. Make two of it`,
      )
    }
  }
}
