import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { sentenceReader } from '@/lib/check/sentences'
import { wordRulesSchema } from '@/lib/content/schema/word-rules'

/** The real lists of words that the check looks for. */
export const wordRules = wordRulesSchema.parse(parse(readFileSync('content/en/word-rules.yaml', 'utf8')))

/** A phrase of the lists as someone would write it; a star becomes an ending. */
export function asWritten(phrase: string): string {
  return phrase.replaceAll('*', 's')
}

/** The sentences of a text as the check tells them apart. */
export const sentencesOf = sentenceReader(wordRules.sentences)
