import { test, expect } from 'vitest'
import { appended, expectProblem, problemsOf, replaced } from '@/tests/support/small-content'

const go = (word: string) => replaced('changes:', `go: ${word}\nchanges:`)

test('two words that sound alike on the phone are refused, others are not', () => {
  const [problem = '', ...more] = problemsOf({
    'en/articles/start/a.mdx': go('week'),
    'en/articles/start/b.mdx': go('weak'),
    'en/articles/family/c.mdx': go('call'),
  })
  expect(problem).toContain('en/articles/start/b.mdx:')
  expect(problem).toContain('may be taken for “week” of')
  expect(more).toEqual([])
})

test.each(['Week', 'go', 'a-week', 'thirteenlongs'])('%s is no word to say', (word) => {
  expect(problemsOf({ 'en/articles/start/a.mdx': go(word) })[0]).toContain('use 3 to 12 small letters')
})

test('a discreet name that tells is refused', () => {
  expectProblem(
    problemsOf({ 'site.yaml': appended('\ndiscreetName: Sober evenings\n') }).map((one) =>
      one.replace(/:\d+:\d+ /, ' '),
    ),
    'site.yaml',
    'says what the site is about',
  )
})

test('a host that tells is refused for text messages, where it stands as the second one or a program sends texts', () => {
  const message = 'a text message shows it on a locked phone'
  const told = (site: string, more: Readonly<Record<string, string>> = {}) =>
    problemsOf({ 'site.yaml': appended(site), ...more }).filter((one) => one.includes(message))
  expect(told('\ndiscreetUrl: https://sober-evenings.example\n')).toHaveLength(1)
  expect(told('\ndiscreetUrl: https://reading.example\n')).toEqual([])
  const texts = {
    'local.yaml':
      'facts:\n  text-messages: { number: 1-555-555-0150, who: Our desk, why: We remind you of visits., often: At most 6 a month., agree: You say yes on a form., promised: true, checked: 2026-11-02 }\n',
  }
  const canonical = (host: string) => replaced('canonical: ', `canonical: https://${host} # `)
  expect(problemsOf({ 'site.yaml': canonical('iop.example'), ...texts }).join()).toContain(message)
  expect(problemsOf({ 'site.yaml': canonical('iop.example') }).join()).not.toContain(message)
  expect(problemsOf({ 'site.yaml': canonical('guide.example'), ...texts }).join()).not.toContain(message)
})
