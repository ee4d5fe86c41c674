import { report } from '@/lib/content/raw/report'
import type { CheckedDocument, Rule } from '@/lib/check/rule'
import { alternatives } from '@/lib/check/word-rules'
import type { WordRules } from '@/lib/check/word-rules'

const abbreviation = /(?<![\w@[-])[A-Z][A-Z0-9&]+(?:s\b)?(?![\w-])/g

/** Every abbreviation is spelled out on its page: "words (ABC)" or "ABC (words)". */
export const abbreviations: Rule = ({ documents, words, collection }) => {
  const everyday = new Set(words.everydayAbbreviations)
  const capitals = new Set(
    collection.of('HelpLines').flatMap(({ data }) => data.lines.map(({ text }) => text?.word ?? '')),
  )
  for (const document of documents) {
    if (document.tree === undefined) continue
    const reported = new Set<string>()
    const all = document.units.map(({ text }) => text).join('\n')
    for (const unit of document.units) {
      for (const match of unit.text.matchAll(abbreviation)) {
        const name = match[0].replace(/s$/, '')
        if (
          everyday.has(name) ||
          capitals.has(name) ||
          reported.has(name) ||
          unit.isExact(match.index) ||
          isExplained(all, name, words)
        )
          continue
        reported.add(name)
        reportMissing(document, unit.placeAt(match.index), name)
      }
    }
  }
}

function reportMissing({ file }: CheckedDocument, place: { line: number; column: number }, name: string) {
  const message = `${name} is never spelled out on this page; write the words once, like "intensive outpatient program (IOP)"`
  report(file, place, 'abbreviations', message)
}

function isExplained(text: string, name: string, { spelledOut }: WordRules): boolean {
  // The bracket first: a pattern that begins with any letter would try every letter of the page.
  const inBrackets = `\\((?<=\\p{L}[^.\\n]{2,80}\\()(?:(?:${alternatives(spelledOut.inBrackets)}) )?${name}s?[,;)]`
  const behindComma = `, (?<=\\p{L}{3}, )(?:${alternatives(spelledOut.behindComma)}) ${name}s?\\b`
  return new RegExp(`${inBrackets}|\\b${name}s? \\(\\p{L}{3}|${behindComma}`, 'u').test(text)
}
