import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { askIds } from '@/lib/content/schema/local'
import { warnings } from '@/lib/content/schema/own-words'

const topic = z.enum(askIds)
const warning = z.array(z.enum(warnings))
const sentence = z.strictObject({
  topic,
  is: z.enum(['harmful', 'harmless']),
  text: z.string(),
  beside: warning.default([]),
})
const policy = z.strictObject({
  program: z.string(),
  topic,
  text: z.string(),
  beside: warning,
  against: warning,
})
/** A sentence that a program could write. */
export type RuleSentence = z.infer<typeof sentence>

const cases = z
  .strictObject({ policies: z.array(policy), sentences: z.array(sentence) })
  .parse(read('policies'))

/** Whole texts of programs, with the warnings that stand beside them, and those against which they go. */
export const policies = cases.policies
/** Sentences of the case file, and those made up beside it. */
export const ruleSentences: readonly RuleSentence[] = [
  ...cases.sentences,
  ...z.array(sentence).parse(read('rule-sentences')),
]

/** Sentences to which no word rule was tuned. */
export const unseenSentences: readonly RuleSentence[] = z.array(sentence).parse(read('unseen-sentences'))

/** Of some, how many pass a test, 0 to 1. */
export function share<T>(list: readonly T[], isSo: (one: T) => boolean): number {
  return list.filter(isSo).length / list.length
}

function read(name: string): unknown {
  return parse(readFileSync(`tests/cases/${name}.yaml`, 'utf8'))
}
