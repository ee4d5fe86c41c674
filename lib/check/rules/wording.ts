import { report } from '@/lib/content/raw/report'
import { dosePattern, pieces } from '@/lib/check/doses'
import type { CheckedText, CheckedUnit, Rule } from '@/lib/check/rule'
import { isOwnWords } from '@/lib/check/rules/own-words'
import { beforeInSentence } from '@/lib/check/sentences'
import { alternatives, letter, phrasePattern, wordEnd, wordStart } from '@/lib/words/phrases'
import type { WordRules } from '@/lib/content/schema/word-rules'

type Find = {
  readonly pattern: RegExp
  readonly rule: string
  readonly message: (found: string) => string
  readonly unlessAfter?: RegExp
  /** Looked for in proper names too, which stand as they are otherwise. */
  readonly isOfNames?: boolean
  /** Where marks can be written: in a text, not in a field. */ readonly hint?: string
}

const instruction = (found: string) =>
  `"${found}" reads like an instruction to start, stop or change a medicine; leave that to the prescriber`

/** "Stop your methadone", "take half a pill": an order about a medicine, in whatever words stand between. */
function medicineOrder(words: WordRules): RegExp {
  const { names, orders } = words
  const medicine = `(?:${alternatives([...names, ...orders.medicines])})`
  const order = `(?:${alternatives(orders.words)})\\s+(?!(?:${alternatives(orders.notBefore)})${wordEnd})(?:[${letter}'’]+\\s+){0,3}${medicine}`
  return new RegExp(`${wordStart}(?:${order}|${pieces(words)})${wordEnd}`, 'gi')
}

/** "Do not stop taking …" is no instruction to stop; the words must stand right before. */
function directlyAfter(words: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${alternatives(words)})\\s+(?:[${letter}]+\\s+)?$`, 'i')
}

/** No words that blame, no promises, no forbidden clinical sentences, no doses, no instructions about medicines. */
export const wording: Rule = ({ documents, lists, words }) => {
  const finds: readonly Find[] = [
    ...words.blame.map(({ words: phrases, use }) => ({
      pattern: phrasePattern(phrases),
      rule: 'blame',
      message: (found: string) => `"${found}" labels or blames; write ${use}`,
      hint: '. An official title or an explained older term goes into <Exact why="…">',
    })),
    {
      pattern: phrasePattern(words.promises),
      rule: 'promises',
      message: (found) => `"${found}" praises or promises; say what is known, with its numbers and limits`,
    },
    {
      pattern: phrasePattern(words.forbidden),
      rule: 'forbidden',
      message: (found) =>
        `"${found}" may not stand on any page: only a clinician who sees the person can say it`,
    },
    {
      pattern: dosePattern(words),
      rule: 'doses',
      message: (found) => `"${found}" is a dose; doses have no place on this site`,
      isOfNames: true,
    },
    {
      pattern: medicineOrder(words),
      rule: 'doses',
      message: instruction,
      unlessAfter: directlyAfter(words.instructions.afterWords),
    },
    {
      pattern: phrasePattern(words.instructions.words),
      rule: 'doses',
      message: instruction,
      unlessAfter: directlyAfter(words.instructions.afterWords),
    },
  ]
  // Most texts hold none of it: one look says so, where a look for each list would take ten times as long.
  const ofNames = finds.filter(({ isOfNames }) => isOfNames)
  const anyFind = new RegExp(finds.map(({ pattern }) => pattern.source).join('|'), 'i')
  for (const document of [...documents.filter((one) => !isOwnWords(one)), ...lists]) {
    for (const unit of document.units)
      if (anyFind.test(unit.text))
        for (const find of unit.meaning === 'name' ? ofNames : finds) search(document, unit, find)
  }
}

function search(
  { file }: CheckedText,
  unit: CheckedUnit,
  { pattern, rule, message, unlessAfter, hint = '' }: Find,
) {
  for (const match of unit.text.matchAll(pattern)) {
    if (unit.isExact(match.index)) continue
    if (unlessAfter !== undefined && beforeInSentence(unit, match.index).search(unlessAfter) >= 0) continue
    report(file, unit.placeAt(match.index), rule, `${message(match[0])}${unit.role === 'data' ? '' : hint}`)
  }
}
