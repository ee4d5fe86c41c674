import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { outlineOf } from '@/lib/content/mdx/outline'
import type { Outline } from '@/lib/content/schema/outline'

/**
 * Remark plugin for Contentlayer: keeps the outline of each text by its path below content/, so that nobody parses the
 * text again to know its headings. It stands behind `headingIds` and `dropHiddenLinks`, before anything that adds words.
 */
export function keepOutline({ outlines }: { outlines: Map<string, Outline> }) {
  return (tree: Root, file: VFile) => {
    const { rawDocumentData } = file.data
    if (rawDocumentData !== undefined) outlines.set(rawDocumentData.sourceFilePath, outlineOf(tree))
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Contentlayer says with each text which file it is. */
    rawDocumentData: { readonly sourceFilePath: string }
  }
}
