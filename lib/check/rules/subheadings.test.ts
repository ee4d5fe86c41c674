import { expect, test } from 'vitest'
import { lineOf } from '@/tests/support/article-text'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import {
  appended,
  expectProblem,
  inFile,
  problemsOf,
  replaced,
  smallContent,
  warningsOf,
} from '@/tests/support/small-content'
import type { Changes } from '@/tests/support/small-content'

const section = 'en/sections/after.mdx'
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** So many articles in one section, each under the same subheading. */
function many(count: number, subheading?: string): Changes {
  const fields = subheading === undefined ? {} : { subheading }
  return {
    ...Object.fromEntries(numbers(count).map((number) => [articlePath(number), article(number, { fields })])),
    ...leadTo(...numbers(count)),
  }
}

const two = '  - { id: sessions, title: Sessions }\n  - { id: rooms, title: Rooms }\n'
/** The section with subheadings, and an article under each. */
const ordered: Changes = {
  [section]: replaced('checked:', `subheadings:\n${two}checked:`),
  [articlePath(1)]: article(1, { fields: { subheading: 'sessions' } }),
  [articlePath(2)]: article(2, { fields: { subheading: 'rooms' } }),
  ...leadTo(1, 2),
}

test('an article stands under a subheading that its section has; a link may lead to it', () => {
  const link = { 'en/articles/start/b.mdx': appended('\n[Rooms](/after/#rooms)\n') }
  expect(problemsOf({ ...ordered, ...link })).toEqual([])
  const unknown = article(2, { fields: { subheading: 'halls' } })
  expectProblem(
    inFile(problemsOf({ ...ordered, [articlePath(2)]: unknown }), articlePath(2)),
    `${lineOf.changes + 1}:13`,
    'write subheading: with one of those of the section after: sessions, rooms',
  )
  expectProblem(
    inFile(problemsOf({ ...ordered, [articlePath(2)]: article(2) }), articlePath(2)),
    `${lineOf.section}:10`,
    'write subheading: with one of those',
  )
})

test('where a section has no subheadings, an article names none', () => {
  expectProblem(
    problemsOf({ [articlePath(1)]: article(1, { fields: { subheading: 'rooms' } }), ...leadTo(1) }),
    `${articlePath(1)}:${lineOf.changes + 1}:13`,
    'the section after has no subheadings; take this line out',
  )
})

test('more than seven articles need subheadings; in the copy of a publisher that is a warning', () => {
  const message = 'this section has 8 articles; more than 7 need subheadings'
  expect(problemsOf(many(7))).toEqual([])
  expectProblem(problemsOf(many(8)), `${section}:2:5`, message)
  const site = replaced('name:', 'publisher: { name: A program, paidBy: Paid for by nobody. }\nname:')
  const publishers = { ...many(8), 'site.yaml': site }
  expect(problemsOf(publishers)).toEqual([])
  expect(warningsOf(publishers).join()).toContain(message)
})

test('no more than seven articles stand under one subheading', () => {
  const crowded = { ...many(9, 'rooms'), [section]: ordered[section] }
  const problems = problemsOf({
    ...crowded,
    [articlePath(1)]: article(1, { fields: { subheading: 'sessions' } }),
  })
  expectProblem(
    problems,
    `${section}:8:5`,
    '8 articles stand under rooms; at most 7 can be looked over. Make two headings of it',
  )
})

test('the anchor of a subheading is no anchor of the page twice, and none of the layout', () => {
  const [text = ''] = [smallContent.get(section)]
  const withTwo = text.replace('checked:', `subheadings:\n${two}checked:`)
  expectProblem(
    problemsOf({ ...ordered, [section]: `${withTwo}\n## Rooms {/* #rooms */}\n` }),
    `${section}:8:11`,
    'the id rooms stands twice on this page',
  )
  const layout = problemsOf({ ...ordered, [section]: withTwo.replace('id: rooms', 'id: sources') })
  expect(inFile(layout, section).join('\n')).toContain('the id sources belongs to the layout of the page')
})

test('a subheading over nothing is told: its anchor would lead nowhere', () => {
  const empty = replaced('checked:', `subheadings:\n${two}  - { id: later, title: Later }\nchecked:`)
  expectProblem(
    problemsOf({ ...ordered, [section]: empty }),
    `${section}:9:11`,
    'no article stands under later',
  )
})

test('a section with a broken tag is told once: whatever leads to it is not wrong', () => {
  const broken = problemsOf({
    'en/sections/start.mdx': appended('\nOne <Exact why="x">two.\n'),
    'en/articles/start/b.mdx': appended('\n[More](/start/#cost)\n'),
  })
  expect(broken.map((line) => line.split(':')[0])).toEqual(['en/sections/start.mdx'])
})
