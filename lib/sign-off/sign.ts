import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import type { Signature } from '@/lib/content/schema/sign-off'
import { hashOf } from '@/lib/sign-off/signable-texts'
import type { SignableText } from '@/lib/sign-off/signable-texts'

/** The person who signs, as they typed it. */
export type Signer = Pick<Signature, 'name' | 'license' | 'role'>

/** Writes one signature into content/sign-off.yaml, and the words that were read beside it. `date` is YYYY-MM-DD. */
export function sign(folder: string, { id, text }: SignableText, signer: Signer, date: string): void {
  const path = join(folder, 'sign-off.yaml')
  const document = parseDocument(readFileSync(path, 'utf8'))
  const list = document.get('signed')
  const entry = document.createNode({ id, hash: hashOf(text), ...signer, date })
  if (isSeq(list)) {
    // `signed: []` would put each entry on one long line.
    list.flow = false
    list.add(entry)
  } else document.set('signed', document.createNode([entry]))
  const kept = signedTextPath(folder, id)
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, text)
  writeFileSync(path, String(document))
}

/** The words that were signed last under an id; undefined when they are not kept, or are not those of the signature. */
export function signedText(folder: string, { id, hash }: Signature): string | undefined {
  const path = signedTextPath(folder, id)
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  return hashOf(text) === hash ? text : undefined
}

function signedTextPath(folder: string, id: string): string {
  return join(folder, 'own', 'signed', `${id}.txt`)
}

/** Whether a text waits for a signature, has one, or was changed since. */
export type SignState =
  | { readonly text: SignableText; readonly state: 'waits' }
  | { readonly text: SignableText; readonly state: 'signed' | 'changed'; readonly signature: Signature }

/** The state of each text. A signature counts for exactly the words that were read, also when they come back. */
export function signStates(
  texts: readonly SignableText[],
  signatures: readonly Signature[],
): readonly SignState[] {
  return texts.map((text) => {
    const own = signatures.filter(({ id }) => id === text.id)
    const exact = own.findLast(({ hash }) => hash === hashOf(text.text))
    if (exact !== undefined) return { text, state: 'signed', signature: exact }
    const last = own.at(-1)
    return last === undefined ? { text, state: 'waits' } : { text, state: 'changed', signature: last }
  })
}
