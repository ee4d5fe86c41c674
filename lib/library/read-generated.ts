import * as generated from 'contentlayer/generated'
import { z } from 'zod'
import { contentPath } from '@/lib/content/content-dir'
import { hiddenAddressesIn } from '@/lib/content/hidden-articles'
import { kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import type { CompiledText } from '@/lib/library/library'
import { outlineOfText } from '@/lib/content/mdx/outline'

/** What Contentlayer made of one file, before zod has judged it. */
const rawDocument = z.looseObject({
  docType: z.string(),
  _id: z.string(),
  body: z.object({ raw: z.string(), code: z.string().optional() }).optional(),
})

/** Contentlayer compiled the texts without what leads there; their outlines are those of the same words. */
const hidden = hiddenAddressesIn(contentPath)

const all = z.array(rawDocument).parse(generated.allDocuments)

/** Every document of a kind, judged by its schema. Throws with file and field when one is wrong: the build stops. */
export function readGenerated<K extends KindName>(kind: K) {
  return all
    .filter((document) => document.docType === kind)
    .map((document) => ({
      file: document._id,
      data: judge(kind, document),
      text: () => compiledText(document),
    }))
}

function judge<K extends KindName>(
  kind: K,
  document: z.infer<typeof rawDocument>,
): z.infer<(typeof kinds)[K]['schema']> {
  const { docType: _type, _id: file, _raw: _file, body: _body, ...fields } = document
  const result = kinds[kind].schema.safeParse(fields)
  if (!result.success)
    throw new Error(`content/${file}\n${z.prettifyError(result.error)}\nnpm run check says where.`)
  // The schema of this very kind made the value; TypeScript loses the link between the two through the index.
  return result.data as z.infer<(typeof kinds)[K]['schema']>
}

function compiledText({ _id, body }: z.infer<typeof rawDocument>): CompiledText {
  if (body?.code === undefined) throw new Error(`content/${_id} has no compiled text; run npm run check`)
  return { file: _id, code: body.code, ...outlineOfText(body.raw, hidden) }
}
