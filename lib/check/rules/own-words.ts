import { report, warn } from '@/lib/content/raw/report'
import { sourceNames } from '@/lib/content/source-words'
import { dosePattern, pieces } from '@/lib/check/doses'
import type { CheckContext, CheckedDocument, CheckedUnit, Rule } from '@/lib/check/rule'
import { beforeInSentence } from '@/lib/check/sentences'
import { toJudge } from '@/lib/sign-off/to-judge'
import { phrasePattern, wordEnd, wordStart } from '@/lib/words/phrases'

/**
 * What a program says of itself, in content/local.yaml and content/programs/. A rule that goes against guidance is
 * printed with its warnings, and the clinician reads it first: a warning. Only what no page may say is refused.
 */
export const ownWords: Rule = (context) => {
  for (const { document, path, words, why, guidance, what } of toJudge(context.collection)) {
    if (what === 'read') continue
    const sources = guidance.length === 0 ? '' : ` (guidance: ${sourceNames(guidance, context.sources)})`
    const place = document.yaml.placeOf(path)
    if (what === 'refuse')
      report(document.file, place, 'own-words', `"${words}" ${why ?? ''}${sources}; no page may say this`)
    else if (why === undefined)
      warn(
        document.file,
        place,
        'own-words',
        `this choice goes against guidance${sources}; the page says its warnings first, and then: "${words}" Your clinician reads it before all else`,
      )
    else
      warn(
        document.file,
        place,
        'own-words',
        `"${words}" ${why}${sources}; the page says its warnings first, and your clinician reads it before all else`,
      )
  }
  words(context)
}

/** True of what a program says of itself. */
export function isOwnWords({ kind }: CheckedDocument): boolean {
  return kind === 'Local' || kind === 'Program'
}

/** Doses, promises and words that blame, in a program's own words. */
function words({ documents, words: rules }: CheckContext) {
  const dose = new RegExp(`${dosePattern(rules).source}|${wordStart}${pieces(rules)}${wordEnd}`, 'gi')
  const promise = phrasePattern(rules.ownWords.promises)
  const praise = phrasePattern(rules.promises)
  const denial = phrasePattern(rules.denials)
  const blame = rules.blame
    .filter(({ ofPrograms }) => ofPrograms !== 'stand')
    .map((one) => ({ ...one, pattern: phrasePattern(one.words) }))
  for (const { file, units } of documents.filter(isOwnWords)) {
    for (const unit of units) {
      const isName = unit.meaning === 'name'
      const look = (
        pattern: RegExp,
        tell: (found: string, place: ReturnType<typeof unit.placeAt>) => void,
      ) => {
        for (const match of unit.text.matchAll(pattern))
          if (isName || !isInName(unit.text, match)) tell(match[0], unit.placeAt(match.index))
      }
      look(dose, (found, place) => {
        report(file, place, 'doses', `"${found}" is a dose; doses have no place on this site`)
      })
      for (const { pattern, use, ofPrograms } of blame)
        look(pattern, (found, place) => {
          if (isName)
            warn(
              file,
              place,
              'names',
              `"${found}" labels or blames; the name stands as you give it. Elsewhere, write ${use}`,
            )
          else if (ofPrograms === 'remark')
            warn(file, place, 'blame', `"${found}" labels or blames; better is ${use}`)
          else report(file, place, 'blame', `"${found}" labels or blames; write ${use}`)
        })
      if (isName) continue
      for (const match of unit.text.matchAll(promise))
        if (!isInName(unit.text, match) && !isDenied(unit, match.index, denial))
          report(
            file,
            unit.placeAt(match.index),
            'promises',
            `"${match[0]}" promises what no program can keep; say what you do`,
          )
      look(praise, (found, place) => {
        if (found.search(promise) < 0)
          warn(file, place, 'promises', `"${found}" praises; say what is known, with its numbers and limits`)
      })
    }
  }
}

function isDenied(unit: CheckedUnit, place: number, denial: RegExp): boolean {
  return beforeInSentence(unit, place).search(denial) >= 0
}

/** "Best Western", "Division of Drug Abuse": a word with a capital, beside another one. */
function isInName(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!/^\p{Lu}/u.test(found)) return false
  return (
    /\p{Lu}[\p{L}'’-]*\s+$/u.test(text.slice(0, index)) ||
    /^\s+\p{Lu}/u.test(text.slice(index + found.length))
  )
}
