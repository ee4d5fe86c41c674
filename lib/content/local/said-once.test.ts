import { expect, test } from 'vitest'
import { saidOnce } from '@/lib/content/local/said-once'
import { englishFacts } from '@/tests/support/english'

test('each warning is said once, before the first fact that calls for it', () => {
  const checked = '2026-11-02'
  const saidOf = englishFacts({
    'first-call': { rules: { 'time-without': { of: 'alcohol', for: { hours: 72 } } }, checked },
    'medicine-policy': { rules: { methadone: 'not here' }, checked },
    'return-to-use-policy': { rules: { leaves: { after: 2 } }, checked },
  })
  const facts = (['first-call', 'medicine-policy', 'return-to-use-policy'] as const).flatMap((id) => {
    const said = saidOf(id)
    return said === undefined ? [] : [{ id, said }]
  })
  const all = facts.flatMap(({ said }) => said.warnings)
  const once = saidOnce(facts).flatMap(({ said }) => said.warnings)
  expect(all.length).toBeGreaterThan(once.length)
  expect(once).toEqual([...new Set(all)])
})
