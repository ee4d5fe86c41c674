import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { keepOutline } from '@/lib/content/mdx/keep-outline'
import { parseMdx } from '@/lib/content/mdx/parse'
import type { Outline } from '@/lib/content/schema/outline'

test('the outline of a text is kept by the path of its file', () => {
  const outlines = new Map<string, Outline>()
  const file = new VFile({ data: { rawDocumentData: { sourceFilePath: 'en/a.mdx' } } })
  keepOutline({ outlines })(parseMdx('## One {/* #one */}\n\nWords [@a2].'), file)
  expect([...outlines]).toEqual([
    ['en/a.mdx', { headings: [{ id: 'one', text: 'One', depth: 2 }], cites: ['a2'], boxes: [] }],
  ])
})
