import { z } from 'zod'
import { report } from '@/lib/content/raw/report'
import { statementKinds } from '@/lib/content/kinds'
import { uncited } from '@/lib/content/schema/exemptions'
import type { Source } from '@/lib/content/schema/source'
import { factSentences } from '@/lib/check/facts-in-text'
import type { FactSentence } from '@/lib/check/facts-in-text'
import { sourceLists, sourcesOf } from '@/lib/check/named-sources'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { alternatives, wordEnd } from '@/lib/words/phrases'

/**
 * Every sentence with a statistic, a threshold or a rule of law carries a citation, and each number in it stands in
 * what content/sources.json says of that source. So a fact has one number, wherever it is told.
 */
export const facts: Rule = (context) => {
  const texts = [...context.collection.of('Article'), ...context.collection.of('Section')]
  for (const document of context.documents) {
    const text = texts.find((one) => one.document === document)
    if (text === undefined) continue
    const excused = text.data.uncited?.map(({ words }) => words) ?? []
    const sentences = factSentences(document.units, context.words, excused)
    for (const sentence of sentences) {
      if (sentence.cites.length === 0) checkCited(context, document, sentence)
      else checkNumbers(context, document, sentence)
    }
    checkUsed(
      document,
      excused,
      sentences.flatMap((sentence) => sentence.excused),
    )
  }
  for (const document of context.documents) statements(context, document)
}

const reasons = z.looseObject({ uncited })

/** A file made of statements: each rests on the sources that are named beside it. */
function statements(context: CheckContext, document: CheckedDocument) {
  if (!statementKinds.some((kind) => kind === document.kind) || document.data === undefined) return
  const lists = sourceLists(document.yaml.value)
  const words = reasons.parse(document.data).uncited?.map((one) => one.words) ?? []
  const prose = document.units.map((unit) => ({ ...unit, role: 'prose' as const }))
  const sentences = factSentences(prose, context.words, words)
  for (const sentence of sentences) {
    const cites = sourcesOf(lists, sentence.unit.path)
    if (cites.length === 0) checkCited(context, document, sentence, 'name it under sources')
    else checkNumbers(context, document, { ...sentence, cites })
  }
  checkUsed(
    document,
    words,
    sentences.flatMap(({ excused }) => excused),
  )
}

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
  report(
    file,
    unit.placeAt(index),
    'facts',
    `"${found}" makes this sentence a fact, and it has no source; ${where}, or name the words and the reason under uncited if it states nothing`,
  )
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
    report(
      file,
      unit.placeAt(index),
      'facts',
      `the number ${number} is not in what its source says in content/sources.json (${said}); correct it here, or add it there with what it counts`,
    )
  }
}

/** The year of its publication is a number of the source too. */
function holds({ custom, issued }: Source, number: string): boolean {
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
    report(
      file,
      yaml.placeOf(['uncited', index]),
      'facts',
      `"${words}" excuses no number and no law: it does not stand in the text, or its sentence has a source; take this entry out`,
    )
  })
}
