import * as generated from 'contentlayer/generated'
import { z } from 'zod'
import { contentPath } from '@/lib/content/content-dir'
import { placeOfFile } from '@/lib/content/documents'
import type { Document, DocumentPlace, DocumentText } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import type { DataOf } from '@/lib/content/kinds'
import { outlineOfText } from '@/lib/content/mdx/outline'
import { parseMdx } from '@/lib/content/mdx/parse'
import { hiddenAddressesIn } from '@/lib/content/raw/hidden-in-folder'

/** What Contentlayer made of one file, before zod has judged it. */
const rawDocument = z.looseObject({
  _id: z.string(),
  body: z.object({ raw: z.string(), code: z.string().optional() }).optional(),
})

/** Contentlayer compiled the texts without what leads there; their outlines are those of the same words. */
const hidden = hiddenAddressesIn(contentPath)

/** Every document that Contentlayer compiled. Throws with file and field when one is wrong: the build stops. */
export function readGenerated(): readonly Document[] {
  return z.array(rawDocument).parse(generated.allDocuments).map(documentOf)
}

function documentOf(made: z.infer<typeof rawDocument>): Document {
  const place = placeOfFile(made._id)
  if (place === undefined) throw new Error(`content/${made._id} is in no known place; run npm run check`)
  return { ...place, data: judge(place, made), text: textOf(place, made) }
}

function judge({ kind, path }: DocumentPlace, made: z.infer<typeof rawDocument>): DataOf<typeof kind> {
  const { docType: _type, _id, _raw: _file, body: _body, ...fields } = made
  const result = kinds[kind].schema.safeParse(fields)
  if (!result.success)
    throw new Error(`content/${path}\n${z.prettifyError(result.error)}\nnpm run check says where.`)
  return result.data
}

function textOf(
  { kind, path }: DocumentPlace,
  { body }: z.infer<typeof rawDocument>,
): DocumentText | undefined {
  if (kinds[kind].format !== 'mdx') return undefined
  if (body?.code === undefined) throw new Error(`content/${path} has no compiled text; run npm run check`)
  const { raw, code } = body
  return { outline: outlineOfText(raw, hidden), tree: () => parseMdx(raw), code }
}
