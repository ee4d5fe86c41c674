import { readFileSync } from 'node:fs'
import { z } from 'zod'
import made from '@/.contentlayer/made.json'
import { placeOfFile } from '@/lib/content/documents'
import type { Document, DocumentPlace, DocumentText } from '@/lib/content/documents'
import { kindNames, kinds } from '@/lib/content/kinds'
import type { DataOf } from '@/lib/content/kinds'
import { outlineSchema } from '@/lib/content/schema/outline'
import { validSignatures } from '@/lib/content/schema/sign-off'
import type { Signature } from '@/lib/content/schema/sign-off'

/** What Contentlayer made of one file, before zod has judged it. */
const generated = z.looseObject({
  _id: z.string(),
  body: z.object({ code: z.string().optional() }).optional(),
  outline: outlineSchema.optional(),
})
type Generated = z.infer<typeof generated>

/** Every document that Contentlayer compiled. Throws with file and field when one is wrong: the build stops. */
export function readGenerated(): readonly Document[] {
  return kindNames.flatMap((kind) => {
    const index: unknown = JSON.parse(readFileSync(`.contentlayer/generated/${kind}/_index.json`, 'utf8'))
    // Contentlayer lists files as it finished them; the other reader goes by their paths.
    return z.array(generated).parse(index).map(documentOf).toSorted(byPath)
  })
}

/**
 * Who signed the text with an id, word for word as it stands; nobody in a draft. The file is imported, not read: it is
 * the last that Contentlayer writes, so that in writing mode a saved text is drawn when all of it is there.
 */
export function readSignatures(): (id: string) => Signature | undefined {
  const signed = validSignatures.parse(made.signed)
  return (id) => signed[id]
}

function byPath(a: Document, b: Document): number {
  return a.path < b.path ? -1 : 1
}

function documentOf(one: Generated): Document {
  const place = placeOfFile(one._id)
  if (place === undefined) throw new Error(`content/${one._id} is in no known place; run npm run check`)
  return { ...place, data: judge(place, one), text: textOf(place, one) }
}

function judge({ kind, path }: DocumentPlace, one: Generated): DataOf<typeof kind> {
  const { docType: _type, _id, _raw: _file, body: _body, outline: _outline, ...fields } = one
  const result = kinds[kind].schema.safeParse(fields)
  if (!result.success)
    throw new Error(`content/${path}\n${z.prettifyError(result.error)}\nnpm run check says where.`)
  return result.data
}

function textOf({ kind, path }: DocumentPlace, { body, outline }: Generated): DocumentText | undefined {
  if (kinds[kind].format !== 'mdx') return undefined
  if (body?.code === undefined || outline === undefined)
    throw new Error(`content/${path} has no compiled text; run npm run content`)
  return { outline, code: body.code }
}
