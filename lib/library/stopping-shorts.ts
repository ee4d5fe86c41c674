import type { SafetyBlock } from '@/lib/library/library'
import type { Danger } from '@/lib/content/schema/topics'

type Short = Pick<SafetyBlock, 'danger' | 'short' | 'also'>

/**
 * What paper and plain text, which have no links, say before someone stops or cuts down: the short texts of the two
 * blocks on stopping, and of the dangers that the first one names. Throws when a block is missing.
 */
export function stoppingShorts(blocks: readonly Short[]): readonly string[] {
  const block = (danger: Danger) => {
    const found = blocks.find((one) => one.danger === danger)
    if (found === undefined)
      throw new Error(`safety/${danger}.mdx is missing in this language; run npm run check`)
    return found
  }
  const stopping = block('stopping')
  return [stopping, block('already-stopped'), ...(stopping.also ?? []).map(block)].map(({ short }) => short)
}
