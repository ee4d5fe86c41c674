import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { contentFolder, contentPath } from '@/lib/content/content-dir'
import { collect } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { Site } from '@/lib/content/schema/site'
import type { Source } from '@/lib/content/schema/source'
import { signStates } from '@/lib/sign-off/sign-state'
import { signableTexts } from '@/lib/sign-off/signable-texts'

/** Who signed the text with an id, word for word as it stands. A draft shows no signature: the guide as a whole waits. */
export function readSignatures(
  status: Site['status'],
  sources: readonly Source[],
): (id: string) => Signature | undefined {
  if (status === 'draft') return () => undefined
  const { signed } = signOffSchema.parse(parseYaml(readFileSync(join(contentPath, 'sign-off.yaml'), 'utf8')))
  const content = collect(readRawContent(contentFolder).documents, sources, [])
  const states = signStates(signableTexts(content), signed)
  const valid = new Map(
    states.flatMap((one) => (one.state === 'signed' ? [[one.text.id, one.signature] as const] : [])),
  )
  return (id) => valid.get(id)
}
