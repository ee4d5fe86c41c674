import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { dangers } from '@/lib/content/schema/topics'
import { synonymsSchema } from '@/lib/content/schema/synonyms'

/** Of each danger one word, for a document that is made up. */
export const madeUpDangers = dangers.map((shows) => ({ shows, words: ['word'] }))

/** What search knows of English. */
export const { dangers: englishDangers, ...englishSearch } = synonymsSchema.parse(
  parse(readFileSync('content/en/synonyms.yaml', 'utf8')),
)

const phrases = z.array(z.strictObject({ say: z.string(), right: z.array(z.string()) }))
const dangerous = z.array(z.strictObject({ say: z.string(), shows: z.string() }))

/** Phrases of readers, each with the addresses that answer it. */
export function searchPhrases(): z.infer<typeof phrases> {
  return phrases.parse(parse(readFileSync('tests/site/search-phrases.yaml', 'utf8')))
}

/** What people in danger type, each with the danger whose help stands first. */
export function dangerPhrases(): z.infer<typeof dangerous> {
  return dangerous.parse(parse(readFileSync('tests/site/search-dangers.yaml', 'utf8')))
}
