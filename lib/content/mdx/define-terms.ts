import type { Nodes, Paragraph, Parent, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { fileOf } from '@/lib/content/mdx/outline'
import { nodesOf } from '@/lib/content/mdx/nodes'
import { phrasePattern } from '@/lib/words/phrases'

/** A word that texts may define, with all forms in which they use it. */
export type DefinedTerm = { readonly id: string; readonly forms: readonly string[] }

/** On one page at most so many words open their meaning: more would make a text restless, and heavy. */
const mostOnAPage = 1

/** In these no word is marked: they are names, ways on, or someone's exact words. */
const untouched: readonly Nodes['type'][] = [
  'heading',
  'blockquote',
  'table',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]
/** Words to read aloud. */
const quoted = /“[^”]*”|"[^"]*"/g
const inBrackets = /\([^)]*\)/g

/**
 * Remark plugin: the first use of a hard word becomes `<Term>`, with its meaning behind the paragraph as `<TermNote>`;
 * the layout draws both. `termsFor` are those of a file below content/ whose text does not explain them itself.
 */
export function defineTerms({ termsFor }: { termsFor: (path: string) => readonly DefinedTerm[] }) {
  return (tree: Root, file: VFile) => {
    markTerms(tree, termsFor(fileOf(file)))
  }
}

/** A word in a paragraph that stands free: in no mark, link or quotation. */
type Use = {
  readonly id: string
  readonly paragraph: Paragraph
  readonly parent: Parent
  readonly at: number
  readonly length: number
}

/** Marks the first words in a tree. */
export function markTerms(tree: Root, terms: readonly DefinedTerm[]): void {
  const told = nodesOf(tree, 'heading', 'strong')
    .map((node) => toString(node))
    .join('\n')
  const open = new Map(
    terms
      .map(({ id, forms }) => [id, phrasePattern(forms)] as const)
      // What stands in a heading or in bold is what the page tells about.
      .filter(([, pattern]) => told.search(pattern) < 0),
  )
  const uses: Use[] = []
  visit(tree, (node, index, parent) => {
    if (untouched.includes(node.type)) return SKIP
    if (node.type !== 'paragraph' || parent === undefined) return undefined
    for (const use of firstUses(node, parent, open)) uses.push(use)
    return undefined
  })
  const chosen = uses.slice(0, mostOnAPage)
  // From the end, so that places stay what they are.
  for (const use of chosen.toReversed()) mark(use)
}

/** The first uses in a paragraph, in their order. A word that is used is no longer open; nor is one that is explained. */
function firstUses(paragraph: Paragraph, parent: Parent, open: Map<string, RegExp>): readonly Use[] {
  const text = toString(paragraph)
  const free = freePlaces(paragraph)
  const quotations = [...text.matchAll(quoted)].map(rangeOf)
  const brackets = [...text.matchAll(inBrackets)].map(rangeOf)
  const uses: Use[] = []
  for (const [id, pattern] of [...open]) {
    const found = [...text.matchAll(pattern)]
      .map(rangeOf)
      .find((use) => free.some((part) => isIn(use, part)) && !quotations.some((part) => isIn(use, part)))
    if (found === undefined) continue
    open.delete(id)
    // Words in brackets, or in front of some, explain each other.
    const isExplained = brackets.some((part) => isIn(found, part)) || /^\s*\(/.test(text.slice(found.to))
    if (!isExplained) uses.push({ id, paragraph, parent, at: found.from, length: found.to - found.from })
  }
  return uses.toSorted((a, b) => a.at - b.at)
}

type Range = { readonly from: number; readonly to: number }

function rangeOf({ index, 0: found }: RegExpExecArray): Range {
  return { from: index, to: index + found.length }
}

function isIn(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

/** The plain text of a paragraph: the parts of it that stand in no mark and no link. */
function freePlaces({ children }: Paragraph): readonly Range[] {
  let from = 0
  return children.flatMap((child) => {
    const range = { from, to: from + toString(child).length }
    from = range.to
    return child.type === 'text' ? [range] : []
  })
}

function mark({ id, paragraph, parent, at, length }: Use) {
  let from = 0
  for (const [index, child] of paragraph.children.entries()) {
    const to = from + toString(child).length
    if (child.type === 'text' && at >= from && at < to) {
      const before = child.value.slice(0, at - from)
      const after = child.value.slice(at - from + length)
      const word = child.value.slice(at - from, at - from + length)
      paragraph.children.splice(
        index,
        1,
        { type: 'text', value: before },
        { ...element('mdxJsxTextElement', 'Term', id), children: [{ type: 'text', value: word }] },
        { type: 'text', value: after },
      )
      break
    }
    from = to
  }
  parent.children.splice(
    parent.children.indexOf(paragraph) + 1,
    0,
    element('mdxJsxFlowElement', 'TermNote', id),
  )
}

function element<T extends MdxJsxFlowElement['type'] | MdxJsxTextElement['type']>(
  type: T,
  name: string,
  id: string,
) {
  return {
    type,
    name,
    attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }],
    children: [],
  }
}
