import { fileStart } from '@/lib/content/place'
import { componentValues } from '@/lib/content/mdx/component-values'
import { report } from '@/lib/content/raw/report'
import { holds } from '@/lib/check/rules/facts'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Each picture stands on a page, and the numbers that are drawn as dots stand in what a source says. */
export const pictures: Rule = (context) => {
  picturesAreUsed(context)
  dotsAreCounted(context)
}

function picturesAreUsed({ documents }: CheckContext) {
  const used = new Set(
    documents.flatMap(({ tree }) => componentValues(tree, 'Picture', 'id').map(({ value }) => value)),
  )
  for (const { kind, slug, file } of documents) {
    if (kind !== 'Picture' || used.has(slug)) continue
    const message = `no page shows this picture; put <Picture id="${slug}" /> where it belongs, or delete the file`
    report(file, fileStart, 'pictures', message)
  }
}

function dotsAreCounted({ collection, sources }: CheckContext) {
  for (const { document, data } of collection.of('Picture')) {
    if (data.kind !== 'dots') continue
    const cited = sources.filter(({ id }) => data.sources.includes(id))
    // An unknown key is a problem of its own, told once.
    if (cited.length < data.sources.length) continue
    for (const end of ['from', 'to'] as const) {
      if (cited.some((source) => holds(source, String(data[end])))) continue
      const said = cited.map(({ id, custom }) => `${id}: "${custom.says}"`).join('; ')
      const message = `the number ${data[end]} is not in what its source says in content/sources.json (${said}); correct it here, or add it there with what it counts`
      report(document.file, document.yaml.placeOf([end]), 'pictures', message)
    }
  }
}
