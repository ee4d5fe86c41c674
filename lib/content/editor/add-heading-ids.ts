import { readFileSync, writeFileSync } from 'node:fs'
import type { Heading } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { nodesOf } from '@/lib/content/mdx/nodes'
import { parseMdx } from '@/lib/content/mdx/parse'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { isLayoutId } from '@/lib/links/layout-ids'
import { slugOf } from '@/lib/words/slug-of'

/** The text with an id behind every heading that had none, made of its words; never the id of another heading. */
export function withHeadingIds(text: string): string {
  const headings = nodesOf(parseMdx(text), 'heading')
  const lines = text.split('\n')
  const taken = new Set(headings.flatMap((heading) => headingId(heading) ?? []))
  const isFree = (id: string) => !taken.has(id) && !isLayoutId(id)
  for (const heading of headings) {
    const line = lastLineOfWords(heading)
    const written = lines[line]
    if (headingId(heading) !== undefined || written === undefined) continue
    const id = freeId(toString(heading), isFree)
    taken.add(id)
    // `## Title ##` may end in signs that Markdown drops; behind an id they would be read as words.
    const [, words = '', lineEnd = ''] = /^(.*?)(?:\s+#+)?\s*?(\r?)$/.exec(written) ?? []
    lines[line] = `${words} {/* #${id} */}${lineEnd}`
  }
  return lines.join('\n')
}

/** Counted from 0. A heading that is underlined with `---` has its words on the lines above. */
function lastLineOfWords({ position }: Heading): number {
  if (position === undefined) return -1
  return position.end.line - (position.end.line > position.start.line ? 2 : 1)
}

function freeId(words: string, isFree: (id: string) => boolean): string {
  const base = slugOf(words) || 'part'
  let id = base
  for (let number = 2; !isFree(id); number += 1) id = `${base}-${number}`
  return id
}

/** `npm run ids`: adds missing heading ids to every text in content/. */
export function addHeadingIds(folder: string): readonly string[] {
  return readRawContent(folder)
    .documents.filter(({ tree }) => tree !== undefined)
    .flatMap(({ file }) => {
      const before = readFileSync(file.path, 'utf8')
      const after = withHeadingIds(before)
      if (after === before) return []
      writeFileSync(file.path, after)
      return [file.path]
    })
}
