import { report } from '@/lib/content/raw/report'
import { isTold } from '@/lib/check/editorial'
import type { CheckedDocument, Rule } from '@/lib/check/rule'

/** A few sentences have no rhythm. */
const fewestWords = 100
/** A sentence of so few words is a short one. */
const shortSentence = 8
/** More short ones than this of a hundred read like a telegram. */
const mostShort = 40
/** The mean length of a sentence, in words: two thoughts joined, not a lecture. */
const meanWords = { from: 10, to: 14 }

/** Articles and answers read as a person talks: most sentences join two thoughts. */
export const rhythm: Rule = ({ documents }) => {
  for (const document of documents) if (isTold(document)) checkRhythm(document)
}

function checkRhythm({ file, units }: CheckedDocument) {
  const sentences = units.filter(({ role }) => role === 'prose').flatMap((unit) => unit.sentences)
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0)
  if (count < fewestWords) return
  const short = sentences.filter(({ words }) => words.length <= shortSentence).length
  const share = Math.round((100 * short) / sentences.length)
  const mean = count / sentences.length
  if (share > mostShort) {
    const message = `${share} of 100 sentences have ${shortSentence} words or fewer; at most ${mostShort} may. Join two thoughts with because, so, but`
    report(file, { line: 1, column: 1 }, 'rhythm', message)
  }
  if (mean < meanWords.from || mean > meanWords.to) {
    const message = `a sentence has ${mean.toFixed(1)} words in the mean; ${meanWords.from} to ${meanWords.to} are allowed`
    report(file, { line: 1, column: 1 }, 'rhythm', message)
  }
}
