import { citationShape } from '@/lib/content/mdx/citations'
import { report } from '@/lib/content/raw/report'
import type { Rule } from '@/lib/check/rule'

/** A citation is one known key in one bracket, `[@mccarty14]`; every article has at least one. */
export const citations: Rule = ({ documents, collection }) => {
  const keys = collection.sources.map(({ id }) => id)
  for (const { file, units, kind } of documents) {
    for (const unit of units) {
      if (unit.role === 'data') continue
      for (const { 0: found, index } of unit.text.matchAll(/\[[^\]]*@[^\]]*\]|(?<![\w.])@\w+/g)) {
        const key = new RegExp(`^${citationShape.source}$`).exec(found)?.[1]
        if (key === undefined) {
          report(file, unit.placeAt(index), 'citations', `${found} is not a citation; write one key in one bracket, like [@mccarty14]`)
        } else if (!keys.includes(key)) {
          report(file, unit.placeAt(index), 'citations', `there is no source ${key} in content/sources.json`)
        } else if (kind === 'SafetyBlock') {
          report(file, unit.placeAt(index), 'citations', 'a safety block names its sources in the field sources, not in the text')
        }
      }
    }
  }
  for (const { document, data } of collection.of('SafetyBlock')) {
    data.sources.forEach((key, index) => {
      if (!keys.includes(key)) {
        report(document.file, document.yaml.placeOf(['sources', index]), 'citations', `there is no source ${key} in content/sources.json`)
      }
    })
  }
  for (const { document } of collection.of('Article')) {
    const page = collection.pages.find((one) => one.document === document)
    if (page !== undefined && document.tree !== undefined && page.cites.length === 0) {
      report(document.file, { line: 1, column: 1 }, 'citations', 'this article cites no source; put [@key] behind each fact')
    }
  }
}
