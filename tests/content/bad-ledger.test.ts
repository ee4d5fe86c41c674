import { expect, test } from 'vitest'
import { type Change, expectProblem, problemsAfter, write } from '@/tests/content/broken-content'

const published = (record: Record<string, readonly string[]>): Change => write('published.json', JSON.stringify(record, null, 2))

const moved = (...moves: readonly (readonly [from: string, to: string])[]): Change =>
  write('redirects.yaml', moves.length === 0 ? 'moved: []\n' : `moved:\n${moves.map(([from, to]) => `  - { from: ${from}, to: ${to}, since: 2026-11-21, why: Renamed. }\n`).join('')}`)

test('what was published and still stands is in order', () => {
  expect(problemsAfter(published({ '/': [], '/help/': ['overdose'], '/program/day/': [] }))).toEqual([])
})

test('a published address that is gone is refused, and a redirect heals it', () => {
  const record = published({ '/help/': [], '/start/old/': [] })
  expectProblem(problemsAfter(record), 'published.json:3:18', '/start/old/ was published and is gone', 'say in content/redirects.yaml where it went')
  expect(problemsAfter(record, moved(['/start/old/', '/help/']))).toEqual([])
})

test('a published heading that is gone is refused, and a redirect within its page heals it', () => {
  const record = published({ '/help/': ['overdose-steps'] })
  expectProblem(problemsAfter(record), 'published.json:2:13', '/help/#overdose-steps was published and is gone')
  expect(problemsAfter(record, moved(['/help/#overdose-steps', '/help/#overdose']))).toEqual([])
})

test('a redirect that leads nowhere, in a chain, stands twice or hides a page is refused', () => {
  const place = (line: number) => `redirects.yaml:${line}:13`
  expectProblem(problemsAfter(moved(['/a/', '/nowhere/'])), place(2), '/nowhere/ does not exist; lead to a page and heading of today')
  expectProblem(problemsAfter(moved(['/a/', '/help/'], ['/b/', '/a/'])), place(3), '/a/ does not exist')
  expectProblem(problemsAfter(moved(['/a/', '/help/'], ['/a/', '/about/'])), place(3), '/a/ stands twice; keep one')
  expectProblem(problemsAfter(moved(['/help/', '/about/'])), place(2), '/help/ still exists; a redirect would hide it')
  expectProblem(problemsAfter(moved(['/help/#old', '/about/'])), place(2), 'a heading can only move within its page')
})

test('a tag that is broken does not take the published headings of its page away', () => {
  const problems = problemsAfter(published({ '/help/': ['overdose'] }), (folder) => {
    write('en/service-pages/help.mdx', '---\nid: help\n---\n\nSee <Exact why="x">this.\n')(folder)
  })
  expect(problems.filter((problem) => problem.startsWith('published.json'))).toEqual([])
})
