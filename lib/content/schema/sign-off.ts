import { z } from 'zod'
import { isoDay, line } from '@/lib/words/fields'

/** One signature: who read which text, and exactly which words. Written by `npm run sign-off`, never by hand. */
const signature = z.strictObject({
  /** Which text: `safety/stopping`, `page/help`, `article/what-an-iop-is`. */
  id: z
    .string()
    .regex(/^[a-z]+(?:\/[a-z0-9-]+)?$/, 'use an id that npm run sign-off lists, like safety/stopping'),
  /** SHA-256 of the text that was read, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'this is no SHA-256; let npm run sign-off write it'),
  /** The clinician. */
  name: line(80, 3),
  /** Kind, number and state of the license. */
  license: line(80, 2),
  /** What the clinician does in the program, like "Medical director". */
  role: line(60, 2),
  date: isoDay,
})

/** content/sign-off.yaml: every signature. No signature ships with the guide. */
export const signOffSchema = z.strictObject({ signed: z.array(signature) })
export type Signature = z.infer<typeof signature>

/** The signatures that hold, by the id of the text: of each text the one for exactly its words. */
export const validSignatures = z.record(z.string(), signature)

/** What the clinician types. */
export const signerSchema = signature.pick({ name: true, license: true, role: true })
