import { expect, test } from 'vitest'
import { articleText } from '@/tests/support/article-text'
import { inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

const wrongPlaces = [
  'en/articles/case.mdx',
  'en/articles/family/deep/case.mdx',
  'notes.txt',
  'spanish/articles/after/case.mdx',
]

test('files in places that no kind of document has are refused, each by name', () => {
  const text = articleText('after', 'case', {})
  const message =
    '1:1  this file is in a place that the guide does not know; README, "Write an article", says where each file goes'
  expect(problemsOf(Object.fromEntries(wrongPlaces.map((path) => [path, text])))).toEqual(
    wrongPlaces.toSorted().map((path) => `${path}:${message}`),
  )
})

test.each([
  ['en/articles/after/case.md', 'case.mdx'],
  ['programs/case.yml', 'case.yaml'],
  ['Local.yaml', 'local.yaml'],
  ['en/Home.yaml', 'home.yaml'],
])('%s is told the name that the guide knows', (path, better) => {
  const text = articleText('after', 'case', {})
  expect(inFile(problemsOf({ [path]: text }), path)).toEqual([
    `1:1  the guide does not know a file of this name; rename it to ${better}`,
  ])
})

test.each([
  ['programs/day (1).yaml', 'day-1.yaml'],
  ['programs/Day.yaml', 'day.yaml'],
  ['programs/day copy.yaml', 'day-copy.yaml'],
  ['en/pages/About us.mdx', 'about-us.mdx'],
  ['en/pages/día_de.mdx', 'dia-de.mdx'],
])('%s is no name for a file', (path, better) => {
  expect(inFile(problemsOf({ [path]: '---\nname: x\n---\n' }), path)).toContainEqual(
    expect.stringContaining(`rename it to ${better}`),
  )
})

test('what editors and systems leave behind is not looked at', () => {
  const leftovers = [
    '.DS_Store',
    'en/articles/family/.case.mdx.swp',
    'en/home.yaml~',
    'own/notes.txt',
    'programs/day.yaml.bak',
    'programs/day.yaml.orig',
    'programs/#day.yaml#',
    '.obsidian/programs/day.yaml',
    'Thumbs.db',
  ]
  expect(problemsOf(Object.fromEntries(leftovers.map((path) => [path, 'x'])))).toEqual([])
})

test('an empty file is refused, whatever its kind', () => {
  const paths = ['en/articles/family/empty.mdx', 'programs/empty.yaml', 'en/words/empty.yaml']
  const problems = problemsOf(Object.fromEntries(paths.map((path) => [path, ' \n\n'])))
  for (const path of paths)
    expect(inFile(problems, path)).toEqual(['1:1  this file is empty; write it or remove it'])
  expect(problems).toHaveLength(paths.length)
})

test('a text without its fields at the top is refused', () => {
  expect(problemsOf({ 'en/articles/family/headless.mdx': '# Hello\n' })).toEqual([
    'en/articles/family/headless.mdx:1:1  the file must begin with a line ---, its fields, and a line ---',
  ])
})

test('a broken page is told once: whatever leads to it is not wrong', () => {
  const path = 'en/articles/start/a.mdx'
  const broken = [
    [/title: .*/, 'title: "open', 'title: ', 7, 'the quotes around this text'],
    [/order: .*/, 'order: two', 'order: ', 7, 'order: found "two"'],
    [/It is nine/, 'It is <9', 'nine', 1, 'a bare < starts a tag here'],
  ] as const
  for (const [from, to, at, skip, message] of broken) {
    const problems = problemsOf({
      [path]: replaced(from, to),
      'published.json': '{ "/start/a/": ["a-heading"] }',
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${path}:${placeOf(path, at, skip)}  ${message}`)
  }
})
