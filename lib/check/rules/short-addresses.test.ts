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
