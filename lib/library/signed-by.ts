import type { Documents } from '@/lib/content/documents'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { Source } from '@/lib/content/schema/source'
import { signStates } from '@/lib/sign-off/sign-state'
import { idPrefix, signableTexts } from '@/lib/sign-off/signable-texts'

/** Who signed the text with an id, word for word as it stands. A draft shows no signature: the guide as a whole waits. */
export function signedBy(
  documents: Documents,
  sources: readonly Source[],
  signed: readonly Signature[],
): (id: string) => Signature | undefined {
  if (documents.of('Site').at(0)?.data.status !== 'published') return () => undefined
  const states = signStates(signableTexts(documents, sources), signed)
  const valid = new Map(
    states.flatMap((one) => (one.state === 'signed' ? [[one.text.id, one.signature] as const] : [])),
  )
  return (id) => valid.get(`${idPrefix(documents)}${id}`)
}
