import { z } from 'zod'
import { code, isoDay, quote } from '@/lib/words/fields'

/** One signature: who read which text, and exactly which words. Written by `npm run sign-off`, never by hand. */
const signature = z.strictObject({
  id: code(
    /^[a-z]+(?:\/[a-z0-9-]+)*$/,
    'use an id that npm run sign-off lists, like safety/stopping',
  ).describe('Which text: `safety/stopping`, `page/help`, `article/what-an-iop-is`.'),
  hash: code(/^[0-9a-f]{64}$/, 'this is no SHA-256; let npm run sign-off write it').describe(
    'SHA-256 of the text that was read, in hexadecimal.',
  ),
  name: quote(80, 3).describe('The clinician.'),
  license: quote(80, 2).describe('Kind, number and state of the license.'),
  role: quote(60, 2).describe('What the clinician does in the program, like "Medical director".'),
  date: isoDay,
})

/** content/sign-off.yaml: every signature. No signature ships with the guide. */
export const signOffSchema = z.strictObject({ signed: z.array(signature) })
export type Signature = z.infer<typeof signature>

/** The signatures that hold, by the id of the text: of each text the one for exactly its words. */
export const validSignatures = z.record(z.string(), signature)

/** What the clinician types. */
export const signerSchema = signature.pick({ name: true, license: true, role: true })
