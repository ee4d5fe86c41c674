import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { coverageTable } from '@/lib/check/print'
import { unanswered } from '@/lib/check/rules/questions'
import {
  appended,
  expectProblem,
  inFile,
  placeOf,
  problemsOf,
  replaced,
  smallContent,
  smallContentWith,
  today,
} from '@/tests/support/small-content'

const path = 'en/questions/hours.mdx'
const heading = placeOf(path, '## How long')
const words = placeOf(path, 'How long')
const problemsHere = (change: ReturnType<typeof replaced>) => inFile(problemsOf({ [path]: change }), path)

test('a heading without an entry and an entry without a heading are told, each at its place', () => {
  const [entry, found, ...more] = problemsHere(replaced('- id: how-long', '- id: how-far'))
  expect(more).toEqual([])
  expectProblem([entry ?? ''], placeOf(path, 'how-long'), 'no heading has the id #how-far')
  expectProblem([found ?? ''], heading, 'the question #how-long has no entry; add one under questions')
})

test('an answer has 40 to 120 words; the message has the count and the line of the question', () => {
  const short = problemsHere(replaced(/It goes on.*holds\./, ''))
  expectProblem(short, words, 'the answer to "How long is it?" has 25 words; 40 to 120 are allowed')
  const list = Array.from(
    { length: 10 },
    (_, at) => `- Point ${'abcdefghij'.charAt(at)} is told in some words that join with what stands here.\n`,
  )
  const long = problemsHere(appended(`\n${list.join('')}`))
  expectProblem(long, words, 'has 182 words')
})

test('an answer has no headings below its own', () => {
  const problems = problemsHere(appended('\n### A part {/* #a-part */}\n'))
  expect(problems.join()).toContain('an answer has no headings of its own')
})

test('at most two sentences stand before the first question', () => {
  const [problem] = problemsHere(replaced('## How', 'First here. Then there. And more.\n\n## How'))
  expect(problem).toContain('3 sentences stand before the first question; at most 2 may')
})

test('more leads to a page and an anchor that exist, on this site, with a title to print', () => {
  const where = placeOf(path, '/start/a/')
  expectProblem(problemsHere(replaced('/start/a/#', '/start/z/#')), where, 'there is no page /start/z/')
  expectProblem(problemsHere(replaced('#a-heading', '#nothing')), where, 'has no heading #nothing')
  expectProblem(
    problemsHere(replaced('/start/a/#a-heading', 'https://a.example/')),
    where,
    'use an address on this site',
  )
  expectProblem(
    problemsHere(replaced('/start/a/#a-heading', '/program/day/sheet/')),
    where,
    '/program/day/sheet/ has no title to print',
  )
})

test('covers names numbers of the list alone', () => {
  expectProblem(
    problemsHere(replaced('[E1]', '[E1, E7]')),
    placeOf(path, 'E1', 4),
    'there is no question E7 in content/asked.yaml',
  )
  expect(problemsHere(replaced('[E1]', '[11]')).join()).toContain('use the number of a question')
})

test('a wording leads to one question, in whatever letters', () => {
  const problems = problemsHere(replaced('long days', 'How many Hours'))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`already leads to a question in ${path}:10`)
})

test('the rules for articles hold: a source, facts, dangers, the order of days, the name of the file, its dangers', () => {
  expect(problemsHere(replaced(' [@guide24]', '')).join()).toContain('this page cites no source')
  expect(problemsHere(replaced('There is not much', 'There is 55 much')).join()).toContain(
    '"55" makes this sentence a fact',
  )
  expect(problemsHere(replaced('There is not much', 'There is withdrawal')).join()).toContain(
    'touches the danger',
  )
  expect(problemsHere(replaced('nextCheck: 2027', 'nextCheck: 2026')).join()).toContain(
    'must lie after checked',
  )
  expect(problemsHere(replaced('id: hours', 'id: days')).join()).toContain('the file is called hours')
  expect(problemsHere(appended('\n<SafetyBlock danger="overdose" />\n')).join()).toContain('alone (fullOn)')
  expect(problemsHere(appended('\nIt is nine words long and that is enough.\n')).join()).toContain(
    'stands in en/articles/start/a.mdx',
  )
})

test('what nobody answers and nobody dropped is named, and the table says where each is answered', () => {
  const [all] = checkContent(smallContent, today).contexts
  const [none] = checkContent(smallContentWith({ [path]: replaced('[E1]', '[]') }), today).contexts
  if (all === undefined || none === undefined) throw new Error('no language')
  expect(unanswered(all)).toEqual([])
  expect(unanswered(none)).toEqual(['E1'])
  expect(coverageTable(all)).toMatch(/^E1 +Is it long\n +\/questions\/hours\/#how-long$/m)
  expect(coverageTable(all)).toMatch(/^T1 +How far\n +dropped: nobody asks it$/m)
  expect(coverageTable(none)).toMatch(/^E1 +Is it long\n +MISSING$/m)
})
