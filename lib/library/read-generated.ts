import { readFileSync } from 'node:fs'
import { z } from 'zod'
import made from '@/.contentlayer/made.json'
import { kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import { outlineSchema } from '@/lib/content/schema/outline'
import { validSignatures } from '@/lib/content/schema/sign-off'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { CompiledText } from '@/lib/library/library'

/** What Contentlayer made of one file, before zod has judged it. */
const rawDocument = z.looseObject({
  docType: z.string(),
  _id: z.string(),
  body: z.object({ raw: z.string(), code: z.string().optional() }).optional(),
  outline: outlineSchema.optional(),
})
type RawDocument = z.infer<typeof rawDocument>

/**
 * Who signed the text with an id, word for word as it stands; nobody in a draft. The file is imported, not read: it is
 * the last that Contentlayer writes, so that in writing mode a saved text is drawn when all of it is there.
 */
export function readSignatures(): (id: string) => Signature | undefined {
  const signed = validSignatures.parse(made.signed)
  return (id) => signed[id]
}

/** Every document of a kind, judged by its schema. Throws with file and field when one is wrong: the build stops. */
export function readGenerated<K extends KindName>(kind: K) {
  const made: unknown = JSON.parse(readFileSync(`.contentlayer/generated/${kind}/_index.json`, 'utf8'))
  return z
    .array(rawDocument)
    .parse(made)
    .map((document) => ({
      file: document._id,
      data: judge(kind, document),
      text: () => compiledText(document),
    }))
}

function judge<K extends KindName>(kind: K, document: RawDocument): z.infer<(typeof kinds)[K]['schema']> {
  const { docType: _type, _id: file, _raw: _file, body: _body, outline: _outline, ...fields } = document
  const result = kinds[kind].schema.safeParse(fields)
  if (!result.success)
    throw new Error(`content/${file}\n${z.prettifyError(result.error)}\nnpm run check says where.`)
  // The schema of this very kind made the value; TypeScript loses the link between the two through the index.
  return result.data as z.infer<(typeof kinds)[K]['schema']>
}

function compiledText({ _id, body, outline }: RawDocument): CompiledText {
  if (body?.code === undefined || outline === undefined)
    throw new Error(`content/${_id} has no compiled text; run npm run check`)
  return { file: _id, code: body.code, ...outline }
}
