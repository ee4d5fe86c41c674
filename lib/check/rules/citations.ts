import { fileStart } from '@/lib/content/place'
import type { VFile } from 'vfile'
import type { KindName } from '@/lib/content/kinds'
import { citationShape } from '@/lib/content/mdx/citations'
import { report } from '@/lib/content/raw/report'
import { sourceLists } from '@/lib/check/named-sources'
import type { Rule } from '@/lib/check/rule'
import type { Role } from '@/lib/check/text-units'

/** A citation is one known key in one bracket, `[@mccarty14]`; every article and every page of questions has at least one. */
export const citations: Rule = ({ documents, collection, sources }) => {
  // A list that cannot be read is a problem of its own, told once.
  const isKnown = (key: string) => sources.length === 0 || sources.some(({ id }) => id === key)
  const problem = (key: string) =>
    isKnown(key) ? undefined : `there is no source ${key} in content/sources.json`
  for (const { file, units, kind, tree } of documents) {
    if (tree !== undefined) reportEscaped(file)
    for (const unit of units) {
      for (const { 0: found, index } of unit.text.matchAll(
        unit.role === 'data' ? /\[@[^\]]*\]/g : /\[[^\]]*@[^\]]*\]|(?<![\w.])@\w+/g,
      )) {
        const message = misplaced(unit.role, kind) ?? misshapen(found) ?? problem(found.slice(2, -1))
        if (message !== undefined) report(file, unit.placeAt(index), 'citations', message)
      }
    }
  }
  for (const { file, yaml, data } of documents) {
    if (data === undefined) continue
    for (const { path, keys } of sourceLists(yaml.value)) {
      keys.forEach((key, index) => {
        const message = problem(key)
        if (message !== undefined) report(file, yaml.placeOf([...path, index]), 'citations', message)
      })
    }
  }
  for (const { document } of [...collection.of('Article'), ...collection.of('QuestionGroup')]) {
    const page = collection.pages.find((one) => one.document === document)
    if (page !== undefined && document.tree !== undefined && page.cites.length === 0) {
      const message = 'this page cites no source; put [@key] behind each fact'
      report(document.file, fileStart, 'citations', message)
    }
  }
}

/** Editors that redraw a text write `\\[@key]`: words for the reader, and the source is lost. */
function reportEscaped(file: VFile) {
  for (const [index, line] of String(file).split('\n').entries()) {
    for (const { index: column } of line.matchAll(/\\\[@/g)) {
      const message = 'the \\ before this bracket makes the citation plain words; take it out'
      report(file, { line: index + 1, column: column + 1 }, 'citations', message)
    }
  }
}

function misplaced(role: Role, kind: KindName): string | undefined {
  if (kind === 'SafetyBlock') return 'a safety block names its sources in the field sources, not in the text'
  if (role === 'heading')
    return 'a citation stands in the text, behind the fact; a heading is also a link and a name'
  return role === 'data'
    ? 'a citation stands in the text, behind the fact; a field is printed as it is'
    : undefined
}

function misshapen(found: string): string | undefined {
  const isCitation = new RegExp(`^${citationShape.source}$`).test(found)
  return isCitation
    ? undefined
    : `${found} is not a citation; write one key in one bracket, like [@mccarty14]`
}
