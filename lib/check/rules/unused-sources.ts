import type { RawDocument } from '@/lib/content/raw/raw-document'
import { warn } from '@/lib/content/raw/report'
import { sourceLists } from '@/lib/check/named-sources'
import type { Rule } from '@/lib/check/rule'
import { citationShape } from '@/lib/content/mdx/citations'

/** A source on which nothing rests is listed on a page, and a clinician would have to check it for nothing. */
export const unusedSources: Rule = ({ raw, sources }) => {
  const used = new Set(raw.documents.flatMap(keysIn))
  const file = raw.file('sources.json')
  const lines = String(file).split('\n')
  for (const { id } of sources) {
    if (used.has(id)) continue
    const line = lines.findIndex((text) => text.includes(`"${id}"`)) + 1
    const message = `nothing cites the source ${id}; delete it, with its line in content/OPEN-CHECKS.md, or cite it`
    warn(file, { line, column: 1 }, 'sources', message)
  }
}

function keysIn({ file, yaml }: RawDocument): readonly string[] {
  const cited = [...String(file).matchAll(citationShape)].map(([, key = '']) => key)
  return [...cited, ...sourceLists(yaml.value).flatMap(({ keys }) => keys)]
}
