import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { asksSchema } from '@/lib/content/schema/asks'
import { localWordsSchema } from '@/lib/local/local-words'

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'))
}

const file = read('content/en/words/local.yaml')

/** The English words and questions as they ship, for tests. */
export const englishLocal = {
  words: localWordsSchema.parse(
    typeof file === 'object' && file !== null && 'words' in file ? file.words : undefined,
  ),
  asks: asksSchema.parse(read('content/en/asks.yaml')).asks,
}
