import { unquoted } from '@/lib/content/raw/quoted'
import { withStates } from '@/lib/content/raw/town-and-state'

/** An entry between quotes, with what a person typed behind it, or one without. */
const entry = /\s*(?:"([^"]*)"|'([^']*)'|)([^,]*)(?:,|$)/gy

/**
 * The texts of a list between brackets as they were meant, a town with its state as one, and without the remark behind
 * the bracket. Undefined for a list of fields or of lists.
 */
export function flowList(typed: string): readonly string[] | undefined {
  if (!typed.startsWith('[') || /[{}]|^\[[^\]]*\[/.test(typed)) return undefined
  const inner = typed.slice(1).replace(/\](?:\s*#.*)?\s*$/, '')
  const entries = [...inner.matchAll(entry)]
    .filter(([all]) => all.trim() !== '')
    .map(([, double, single, rest = '']) => unquoted(`${double ?? single ?? ''}${rest.trimEnd()}`.trim()))
  return withStates(entries.filter((text) => text !== ''))
}
