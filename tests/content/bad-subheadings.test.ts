import { expect, test } from 'vitest'
import {
  append,
  expectProblem,
  inFile,
  placeOf,
  problemsAfter,
  replace,
  write,
} from '@/tests/content/broken-content'
import { articlePath, articleText } from '@/tests/content/planted-articles'

const inside = 'en/sections/inside.mdx'
const group = 'en/articles/inside/group.mdx'

test('an article stands under a subheading that its section has', () => {
  const unknown = problemsAfter(replace(group, 'subheading: sessions', 'subheading: rooms'))
  expectProblem(
    inFile(unknown, group),
    placeOf(group, 'subheading: sessions', 12),
    'write subheading: with one of those of the section inside: getting-in, sessions, therapies, around-the-sessions',
  )
  const missing = problemsAfter(replace(group, 'subheading: sessions\n', ''))
  expectProblem(
    inFile(missing, group),
    placeOf(group, 'section: inside', 9),
    'write subheading: with one of those',
  )
})

test('where a section has no subheadings, an article names none', () => {
  const week = 'en/articles/start/what-a-week-looks-like.mdx'
  const problems = problemsAfter(replace(week, 'section: start\n', 'section: start\nsubheading: sessions\n'))
  expectProblem(
    inFile(problems, week),
    placeOf(week, 'order:', 12),
    'the section start has no subheadings; take this line out',
  )
})

test('more than seven articles need subheadings, and no more than seven stand under one', () => {
  const tooMany = problemsAfter(
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => write(articlePath(number), articleText(number, {}))),
  )
  expectProblem(
    inFile(tooMany, 'en/sections/after.mdx'),
    '2:5',
    'this section has 8 articles; more than 7 need subheadings',
  )
  const crowded = problemsAfter(replace(group, 'subheading: sessions', 'subheading: around-the-sessions'))
  expectProblem(
    inFile(crowded, inside),
    placeOf(inside, '- id: around-the-sessions', 2),
    '8 articles stand under around-the-sessions; at most 7 can be looked over',
  )
})

test('the anchor of a subheading is no anchor of the page twice', () => {
  const twice = problemsAfter(append(inside, '\n## Rooms {/* #sessions */}\n'))
  expectProblem(
    inFile(twice, inside),
    placeOf(inside, 'id: sessions', 4),
    'the id sessions stands twice on this page',
  )
  const layout = problemsAfter(replace(inside, 'id: therapies', 'id: sources'))
  expect(inFile(layout, inside).join('\n')).toContain('the id sources belongs to the layout of the page')
})

test('a subheading over nothing is told: its anchor would lead nowhere', () => {
  const empty = problemsAfter(
    replace(inside, 'subheadings:\n', 'subheadings:\n  - id: later\n    title: Later\n'),
  )
  expectProblem(inFile(empty, inside), placeOf(inside, 'getting-in'), 'no article stands under later')
})

test('a section with a broken tag is told once: whatever leads to it is not wrong', () => {
  const broken = problemsAfter(append('en/sections/cost-work-privacy.mdx', '\nOne <Exact why="x">two.\n'))
  expect(broken.map((line) => line.split(':')[0])).toEqual(['en/sections/cost-work-privacy.mdx'])
})

test('a link may lead to a subheading', () => {
  expect(problemsAfter(append(group, '\n[Therapies](/inside/#therapies)\n'))).toEqual([])
})
