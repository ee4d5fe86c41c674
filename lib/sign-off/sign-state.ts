import type { Signature } from '@/lib/content/schema/sign-off'
import { hashOf } from '@/lib/sign-off/signable-texts'
import type { SignableText } from '@/lib/sign-off/signable-texts'

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
