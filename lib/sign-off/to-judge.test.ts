import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkContent } from '@/lib/check/check'
import { toJudge } from '@/lib/sign-off/to-judge'
import { writeReview } from '@/lib/sign-off/write-review'
import { replaced, smallContentWith, today } from '@/tests/support/small-content'

const facts = {
  'medicine-policy': { rules: { methadone: 'not here' }, checked: '2026-11-02' },
  'attendance-policy': { text: 'Call us when you are late.', checked: '2026-11-02' },
  'phone-policy': { text: 'Call us before you call 911.', checked: '2026-11-02' },
}
const [collection] = checkContent(
  smallContentWith({
    'local.yaml': stringify({ facts }),
    'programs/day.yaml': replaced('kind: group }', 'kind: group, name: "Detox at home class" }'),
  }),
  today,
).collections
const list = collection === undefined ? [] : toJudge(collection)

test('choices against guidance, words of facts and names of sessions are there to be judged, with their places', () => {
  expect(list.map(({ path, what }) => [path.join('.'), what])).toEqual([
    ['facts.medicine-policy.rules.methadone', 'judge'],
    ['facts.attendance-policy.text', 'read'],
    ['facts.phone-policy.text', 'refuse'],
    ['phases.0.sessions.0.name', 'judge'],
  ])
})

test('the clinician reads them before all texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  writeReview(folder, {
    states: [],
    sources: [],
    toJudge: list,
    exemptionsOf: () => ({ dangers: [], uncited: [] }),
    openChecks: 'Open checks',
    name: 'Harbor House',
    today,
  })
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  rmSync(folder, { recursive: true })
  expect(html).toContain('does not take people who take methadone')
  expect(html).toContain('Detox at home class')
  expect(html.indexOf('Read first')).toBeLessThan(html.indexOf('Open checks'))
})
