import type { Article } from '@/lib/library/library'

// An easy pace.
const wordsAMinute = 200

/** How long it takes to read an article; at least 1. */
export function readingMinutes({ summary, inOneMinute, goodToAsk = [], words }: ReadArticle): number {
  const fields = [summary, ...inOneMinute, ...goodToAsk].join(' ').split(/\s+/).length
  return Math.max(1, Math.round((fields + words) / wordsAMinute))
}

type ReadArticle = Pick<Article, 'summary' | 'inOneMinute' | 'goodToAsk' | 'words'>
