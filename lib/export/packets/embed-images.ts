import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decoded } from '@/lib/export/file-tree'
import { attribute, elementsOf } from '@/lib/export/html-tree'
import type { HtmlDocument } from '@/lib/export/html-tree'
import { PageSurprise } from '@/lib/export/page-surprise'

/** Drawings in files of their own, as the publisher's logo, put into the document: what is printed has no address, and loads nothing. */
export async function embedImages(document: HtmlDocument, folder: string): Promise<void> {
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'img') continue
    const source = attribute(element, 'src') ?? ''
    if (!source.startsWith('/') || !source.endsWith('.svg'))
      throw new PageSurprise([`a packet shows ${source}, and paper knows SVG files of this site alone`])
    const text = await readFile(join(folder, decoded(source).slice(1)))
    const held = `data:image/svg+xml;base64,${text.toString('base64')}`
    for (const one of element.attrs) if (one.name === 'src') one.value = held
  }
}
