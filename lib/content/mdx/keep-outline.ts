import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { outlineOf } from '@/lib/content/mdx/outline'
import type { Outline } from '@/lib/content/schema/outline'

/** Contentlayer says with each text which file below content/ it is. */
const fileData = z.object({ rawDocumentData: z.object({ sourceFilePath: z.string() }) })

/**
 * Remark plugin for Contentlayer: keeps the outline of each text by its path below content/, so that nobody parses the
 * text again to know its headings. It stands behind `headingIds` and `dropHiddenLinks`, before anything that adds words.
 */
export function keepOutline({ outlines }: { outlines: Map<string, Outline> }) {
  return (tree: Root, file: VFile) => {
    outlines.set(fileData.parse(file.data).rawDocumentData.sourceFilePath, outlineOf(tree))
  }
}
