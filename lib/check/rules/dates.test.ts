import { expect, test } from 'vitest'
import { lineOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { inFile, problemsOf, replaced, today, warningsOf } from '@/tests/support/small-content'

const newestFirst = '[{ date: 2026-11-03, what: More. }, { date: 2026-11-02, what: Less. }]'
const oldestFirst = '[{ date: 2026-11-02, what: Less. }, { date: 2026-11-03, what: More. }]'

test.each(
  judged([
    [
      'a change before the page was written',
      { fields: { changes: '[{ date: 2026-11-20, what: More. }]' } },
      `${lineOf.changes}:19`,
      'this change (2026-11-20) lies before written (2026-11-21)',
    ],
    [
      'checked before it was written',
      { fields: { checked: '2026-11-20' } },
      `${lineOf.checked}:10`,
      'checked (2026-11-20) lies before written (2026-11-21)',
    ],
    [
      'checked in the future',
      { fields: { checked: '2998-01-01', nextCheck: '2999-01-01' } },
      `${lineOf.checked}:10`,
      `checked (2998-01-01) lies after today (${today})`,
    ],
    [
      'a next check before the last',
      { fields: { nextCheck: '2026-11-21' } },
      `${lineOf.nextCheck}:12`,
      'nextCheck (2026-11-21) must lie after checked (2026-11-21)',
    ],
    [
      'a change in the future',
      { fields: { changes: '[{ date: 2999-01-01, what: More. }]' } },
      `${lineOf.changes}:19`,
      `this change (2999-01-01) lies after today (${today})`,
    ],
    [
      'changes with the oldest first',
      { fields: { written: '2026-11-01', changes: oldestFirst } },
      `${lineOf.changes}:54`,
      'this change (2026-11-03) is newer than the one above it (2026-11-02)',
    ],
    ['days in order', { fields: { written: '2026-11-01', changes: newestFirst } }],
  ]),
)('$name', expectCase)

test('no page, block or help line can be checked tomorrow', () => {
  const paths = [
    'help-lines.yaml',
    'en/safety/stopping.mdx',
    'en/sections/start.mdx',
    'en/service-pages/help.mdx',
    'en/home.yaml',
    'en/fit-my-week.yaml',
  ]
  const tomorrow = replaced(/checked: 20\d\d-\d\d-\d\d/, 'checked: 2999-01-01')
  const problems = problemsOf(Object.fromEntries(paths.map((path) => [path, tomorrow])))
  for (const path of paths)
    expect(inFile(problems, path).join()).toContain(`checked (2999-01-01) lies after today (${today})`)
})

test('a check that is due is a warning for a text and for a telephone line, and the build goes on', () => {
  const due = replaced(/nextCheck: .*/, 'nextCheck: 2026-11-22')
  const changes = { 'en/articles/start/b.mdx': due, 'help-lines.yaml': due }
  expect(warningsOf(changes, '2026-12-01')).toEqual([
    expect.stringMatching(
      /^en\/articles\/start\/b\.mdx:\d+:\d+ {2}warning: the next check was due on 2026-11-22; compare the text with its sources/,
    ),
    expect.stringMatching(
      /^help-lines\.yaml:\d+:\d+ {2}warning: the next check was due on 2026-11-22; compare the number \S+ with its source, and call it/,
    ),
  ])
  expect(warningsOf(changes, '2026-11-22')).toEqual([])
})
