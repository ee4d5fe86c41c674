import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { wordRulesSchema } from '@/lib/check/word-rules'

/** The real lists of words that the check looks for. */
export const wordRules = wordRulesSchema.parse(parse(readFileSync('content/en/word-rules.yaml', 'utf8')))

/** A phrase of the lists as someone would write it; a star becomes an ending. */
export function asWritten(phrase: string): string {
  return phrase.replaceAll('*', 's')
}
