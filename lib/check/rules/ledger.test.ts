import { expect, test } from 'vitest'
import { expectProblem, inFile, problemsOf } from '@/tests/support/small-content'

const published = (record: Readonly<Record<string, readonly string[]>>) => ({
  'published.json': JSON.stringify(record, null, 2),
})

const moved = (...moves: readonly (readonly [from: string, to: string])[]) => ({
  'redirects.yaml': `moved:\n${moves.map(([from, to]) => `  - { from: ${from}, to: ${to}, since: 2026-11-21, why: Renamed. }\n`).join('')}`,
})

const record = published({
  '/': [],
  '/help/': ['overdose', 'overdose-steps'],
  '/program/day/': [],
  '/start/old/': [],
})

test('a published address or heading that is gone is refused; what still stands is in order', () => {
  const [heading = '', address = '', ...more] = problemsOf(record)
  expectProblem([heading], 'published.json:3:13', '/help/#overdose-steps was published and is gone')
  expectProblem(
    [address],
    'published.json:8:18',
    '/start/old/ was published and is gone',
    'say in content/redirects.yaml where it went',
  )
  expect(more).toEqual([])
})

test('redirects heal both', () => {
  expect(
    problemsOf({
      ...record,
      ...moved(['/start/old/', '/help/'], ['/help/#overdose-steps', '/help/#overdose']),
    }),
  ).toEqual([])
})

test("a publisher's own ledger sends them to their own redirects", () => {
  expectProblem(
    problemsOf({ 'own/published.json': '{ "/our-page/": [] }' }),
    'own/published.json:1:17',
    '/our-page/ was published and is gone',
    'say in content/own/redirects.yaml where it went',
  )
})

test('a redirect that leads nowhere, in a chain, stands twice, hides a page or names a heading of no page is refused', () => {
  const problems = problemsOf({
    ...moved(
      ['/a/', '/nowhere/'],
      ['/b/', '/a/'],
      ['/a/', '/about/'],
      ['/about/', '/help/'],
      ['/gone/#old', '/help/'],
    ),
    ...published({ '/help/': ['overdose'] }),
    'en/service-pages/help.mdx': '---\nid: help\n---\n\nSee <Exact why="x">this.\n',
  })
  const messages = [
    '/nowhere/ does not exist; lead to a page and heading of today',
    '/a/ moved itself; lead to /nowhere/ at once',
    '/a/ stands twice; keep one',
    '/about/ still exists; a redirect would hide it',
    'no page stands at /gone/ to lead on from one of its headings; name the heading on the page of today',
  ]
  expect(inFile(problems, 'redirects.yaml')).toEqual(
    messages.map((message, index) => `${index + 2}:13  ${message}`),
  )
  // A broken tag hides the headings of its page, and takes none of them away.
  expect(inFile(problems, 'published.json')).toEqual([])
})

test('a ledger that cannot be read says who writes it', () => {
  expectProblem(
    problemsOf({ 'published.json': '{ "/help/": ["overdose" }' }),
    'published.json:1:25',
    'published.json cannot be read; npm run publish:record writes it',
  )
})
