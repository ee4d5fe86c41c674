import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { nodesOf } from '@/lib/content/mdx/nodes'
import { citedKeys } from '@/lib/content/mdx/citations'
import { componentValues } from '@/lib/content/mdx/component-values'
import { headingId } from '@/lib/content/mdx/heading-ids'
import type { Outline } from '@/lib/content/schema/outline'
import { compareView } from '@/lib/program/views'
import type { VFile } from 'vfile'
import { z } from 'zod'

/** The outline of a syntax tree. Headings without an id are left out; the check reports them. */
export function outlineOf(tree: Root): Outline {
  const headings = nodesOf(tree, 'heading').flatMap((heading) => {
    const id = headingId(heading)
    return id === undefined ? [] : [{ id, text: toString(heading), depth: heading.depth }]
  })
  const boxes = componentValues(tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  const asks = componentValues(tree, 'Ask', 'id').map(({ value }) => value)
  const pictures = componentValues(tree, 'Picture', 'id').map(({ value }) => value)
  const values = (name: string) => componentValues(tree, 'ProgramStructure', name).map(({ value }) => value)
  const drawn = [...values('program'), ...values('view').filter((view) => view === compareView)]
  const words = nodesOf(tree, 'paragraph', 'heading', 'tableCell').reduce(
    (count, node) => count + toString(node).split(/\s+/).filter(Boolean).length,
    0,
  )
  return { words, headings, cites: citedKeys(tree), boxes, pictures, asks, drawn: [...new Set(drawn)] }
}

/** Contentlayer says with each text which file below content/ it is. */
const fileData = z.object({ rawDocumentData: z.object({ sourceFilePath: z.string() }) })

/** Which file below content/ Contentlayer compiles. */
export function fileOf(file: VFile): string {
  return fileData.parse(file.data).rawDocumentData.sourceFilePath
}

/**
 * Remark plugin for Contentlayer: keeps the outline of each text by its path below content/, so that nobody parses the
 * text again to know its headings. It stands behind `headingIds` and `dropHiddenLinks`, before anything that adds words.
 */
export function keepOutline({ outlines }: { outlines: Map<string, Outline> }) {
  return (tree: Root, file: VFile) => {
    outlines.set(fileOf(file), outlineOf(tree))
  }
}
