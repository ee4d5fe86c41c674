import { expect, test } from 'vitest'
import { changed, expectProblem, problemsIn, problemsOf, replaced } from '@/tests/support/small-content'
import type { Change } from '@/tests/support/small-content'
import { publishedContent } from '@/tests/support/published-content'

const after = (path: string, change: Change, day?: string) =>
  problemsIn(changed(publishedContent, { [path]: change }), day).join('\n')

test('published is refused with a list of what is to be done first, facts before signatures', () => {
  expectProblem(
    problemsOf({ 'site.yaml': replaced('status: draft', 'status: published') }),
    'site.yaml:1:9',
    'published needs these first, in this order (or keep status: draft):\n  1. site.yaml:1:1  write publisher',
    'write the address of the site (found https://guide.example, which no reader can open)',
    'the track day is an example',
    '(safety/overdose) is not signed; npm run sign-off -- safety/overdose',
  )
})

test('a guide in which nothing is left to do is in order', () => {
  expect(problemsIn(publishedContent)).toEqual([])
})

test.each([
  ['the publisher', 'site.yaml', /publisher:\n.*\n.*\n/, '', /site\.yaml:\d+:\d+ {2}write publisher/],
  ['the phone', 'local.yaml', / {2}admissions:\n(?: {4}.*\n)+/, '', /write admissions/],
  ['the place', 'local.yaml', / {2}address:.*\n/, '', /write address/],
  ['a real program', 'programs/day.yaml', 'example: false', 'example: true', /the track day is an example/],
])('published needs %s', (_, path, from, to, message) => {
  expect(after(path, replaced(from, to))).toMatch(message)
})

test.each([
  'https://harbor.example',
  'https://localhost',
  'https://guide.test',
  'https://192.0.2.1',
  'https://guide.a-program.org:8443',
])('%s is no address for readers', (address) => {
  expect(after('site.yaml', replaced('https://guide.a-program.org', address))).toContain(
    `write the address of the site (found ${address}, which no reader can open)`,
  )
})

const article = 'en/articles/start/b.mdx'

test.each([
  ['a word of a block', 'en/safety/overdose.mdx', 'breath', 'breadth', 'safety/overdose'],
  ['a number that someone dials', 'help-lines.yaml', '1-800-222-1222', '1-800-222-1223', 'page/help'],
  ['the warning of the first page', 'en/home.yaml', 'Read this first.', 'Read this.', 'safety/stopping'],
  ['what the program says in an article', 'local.yaml', 'on silent', 'at home', 'article/b'],
  ['a time of a week that an article draws', 'programs/day.yaml', '"12:00"', '"12:30"', 'article/b'],
  [
    'what is said to have changed',
    article,
    'changes: []',
    'changes: [{ date: 2026-11-21, what: We took a warning away. }]',
    'article/b',
  ],
  ['the help block of every page', 'en/words/frame.yaml', 'cannot treat', 'can treat', 'page/help'],
  ['a topic that brings a block', article, 'topics: [crisis]', 'topics: [pregnancy]', 'article/b'],
  [
    'why a kind of session can help',
    'en/session-kinds.yaml',
    'most are small',
    'all are large',
    'text/session-kinds',
  ],
  ['a level of care', 'en/levels-of-care.yaml', 'You meet each other', 'You meet', 'text/levels-of-care'],
  ['what Fit my week does not do', 'en/fit-my-week.yaml', 'decides nothing', 'decides', 'text/fit-my-week'],
  [
    'what stands on every program page',
    'en/program-page.yaml',
    'is treatment',
    'is none',
    'text/program-page',
  ],
  [
    'the last line of every page',
    'en/words/frame.yaml',
    'It is not medical advice',
    'It is advice',
    'text/frame',
  ],
  ['a goal of a program', 'programs/day.yaml', 'Get to know', 'Learn to know', 'program/day'],
  [
    'a note on a source',
    'sources.json',
    'People lasted 12 months.',
    'People lasted 12 long months.',
    'page/sources',
  ],
  [
    'the name of an article in menus',
    article,
    'changes: []',
    'changes: []\nnavTitle: Another name',
    'article/b',
  ],
])('a signature covers %s', (_, path, from, to, id) => {
  expect(after(path, replaced(from, to))).toContain(`(${id}) was changed after it was signed`)
})

test('as long as a file is broken, no text is said to have changed', () => {
  const found = after('local.yaml', replaced('checked: 2026-11-02', 'checked: soon'))
  expect(found).toContain('found "soon"')
  expect(found).not.toContain('was changed after it was signed')
})

test('a check may be late by 30 days, and not by 31', () => {
  // Telephone lines are due on 21 May, texts on 22 May.
  const dueOn = (day: string) =>
    after(article, (text) => text.replace('nextCheck: 2027-05-21', 'nextCheck: 2027-05-22'), day)
  expect(dueOn('2027-06-20')).not.toContain('was due')
  expect(dueOn('2027-06-21')).toMatch(/compare the number 911 .*due on 2027-05-21/)
  expect(dueOn('2027-06-21')).not.toMatch(/b\.mdx:\d+:\d+ {2}compare the text/)
  expect(dueOn('2027-06-22')).toMatch(
    /help-lines\.yaml:\d+:\d+ {2}compare the number 911 .*due on 2027-05-21[^]*b\.mdx:\d+:\d+ {2}compare the text with its sources/,
  )
})
