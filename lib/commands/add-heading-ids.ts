import { readFileSync, writeFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { parseMdx } from '@/lib/content/mdx/parse'
import { readRawContent } from '@/lib/content/raw/read-raw'

/** The text with an id behind every heading that had none, made of its words; never the id of another heading. */
export function withHeadingIds(text: string): string {
  const tree = parseMdx(text)
  const lines = text.split('\n')
  const taken = new Set<string>()
  visit(tree, 'heading', (heading) => {
    const id = headingId(heading)
    if (id !== undefined) taken.add(id)
  })
  visit(tree, 'heading', (heading) => {
    const line = (heading.position?.end.line ?? 0) - 1
    const written = lines[line]
    if (headingId(heading) !== undefined || written === undefined) return
    lines[line] = `${written.trimEnd()} {/* #${freeId(toString(heading), taken)} */}`
  })
  return lines.join('\n')
}

function freeId(words: string, taken: Set<string>): string {
  const base = words.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'part'
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  taken.add(id)
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
