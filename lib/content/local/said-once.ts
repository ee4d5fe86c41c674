import type { Said } from '@/lib/content/local/local-facts'

/** Facts that stand on one page, in its order: each warning is said before the first fact that calls for it. */
export function saidOnce<T extends { readonly said: Said }>(facts: readonly T[]): readonly T[] {
  return facts.map((fact, place) => {
    const before = new Set(facts.slice(0, place).flatMap(({ said }) => said.warnings))
    const warnings = fact.said.warnings.filter((text) => !before.has(text))
    return { ...fact, said: { ...fact.said, warnings } }
  })
}
