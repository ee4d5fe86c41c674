import { citationShape } from '@/lib/content/mdx/citations'
import type { Source } from '@/lib/content/schema/source'

/** One line of a text as a clinician reads it, with what it rests on. */
export type ClaimRow = {
  /** The words, with the numbers of the sources in square brackets. */
  readonly words: string
  readonly sources: readonly { readonly number: number; readonly source: Source }[]
}

/** The lines of a text with their sources beside them. Sources are numbered in the order of first use. */
export function claimRows(text: string, sources: readonly Source[]): readonly ClaimRow[] {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => numbers.get(key) ?? numbers.set(key, numbers.size + 1).size
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const keys = [
        ...new Set([...line.matchAll(citationShape)].map((match) => match[1] ?? '')),
        ...namedSources(line),
      ]
      const found = keys.flatMap((key) => {
        const source = sources.find(({ id }) => id === key)
        return source === undefined ? [] : [{ number: numberOf(key), source }]
      })
      return {
        words: line.replaceAll(citationShape, (_, key: string) => `[${numberOf(key)}]`),
        sources: found,
      }
    })
}

/** A safety block names its sources in one line at its end. */
function namedSources(line: string): readonly string[] {
  return /^\[sources: (.+)\]$/.exec(line)?.[1]?.split(', ') ?? []
}
