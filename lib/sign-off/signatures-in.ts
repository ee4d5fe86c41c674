import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { collectAll } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { textOf } from '@/lib/content/raw/read-text'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import type { Signature } from '@/lib/content/schema/sign-off'
import { sourcesSchema } from '@/lib/content/schema/source'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import { signStates } from '@/lib/sign-off/sign'

const statusField = z.object({ status: z.string() })

/**
 * Who signed each text of a content folder, word for word as it stands, by the id of the text. A draft shows no
 * signature: the guide as a whole waits.
 */
export function signaturesIn(folder: string): Readonly<Record<string, Signature>> {
  const site: unknown = parseYaml(readFileSync(join(folder, 'site.yaml'), 'utf8'))
  if (statusField.safeParse(site).data?.status !== 'published') return {}
  const sources = sourcesSchema.parse(JSON.parse(textOf(readFileSync(join(folder, 'sources.json')))))
  const texts = collectAll(readRawContent(folder).documents).flatMap((one) => signableTexts(one, sources))
  const { signed } = signOffSchema.parse(parseYaml(readFileSync(join(folder, 'sign-off.yaml'), 'utf8')))
  const states = signStates(texts, signed)
  return Object.fromEntries(
    states.flatMap((one) => (one.state === 'signed' ? [[one.text.id, one.signature]] : [])),
  )
}
