import type { Documents } from '@/lib/content/documents'
import { inOrder, ownWordsReader } from '@/lib/content/local/own-words'
import type { Warning } from '@/lib/content/schema/own-words'
import { programSchema } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { fieldTexts, isRead } from '@/lib/words/field-texts'

/** What the words of a track call for, its names as well as its sentences. */
export function trackWarnings({ of }: Pick<Documents, 'of'>): (program: Program) => readonly Warning[] {
  const rules = of('WordRules').at(0)?.data
  if (rules === undefined) return () => []
  const hear = ownWordsReader(rules)
  return (program) =>
    inOrder(
      fieldTexts(programSchema, program)
        .filter(isRead)
        .flatMap(({ text }) => hear(text).warnings),
    )
}
