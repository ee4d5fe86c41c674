import { expect, test } from 'vitest'
import { append, expectProblem, placeOf, problemsAfter, remove, rename, replace, write } from '@/tests/content/broken-content'
import { articleText } from '@/tests/content/planted-articles'

const unknownPlace = 'this file is in a place that the guide does not know; README, "Write an article", says where each file goes'

test('files in places that no kind of document has are refused, each by name', () => {
  const places = ['en/articles/case.mdx', 'en/articles/family/deep/case.mdx', 'en/articles/family/case.md', 'programs/case.yml', 'notes.txt', 'es/articles/family/case.mdx']
  const problems = problemsAfter(...places.map((place) => write(place, articleText(1, {}))))
  expect(problems.toSorted()).toEqual(places.map((place) => `${place}:1:1  ${unknownPlace}`).toSorted())
})

test('an article in the folder of another section is refused', () => {
  const path = 'en/articles/after/case-01.mdx'
  expectProblem(problemsAfter(write(path, articleText(1, {}))), `${path}:5:10`, 'the file stands in the folder after; section must be after')
})

test('what editors and systems leave behind is not looked at', () => {
  expect(problemsAfter(write('.DS_Store', 'x'), write('en/articles/family/.case.mdx.swp', 'x'), write('en/home.yaml~', 'x'))).toEqual([])
})

test('an empty file is refused, whatever its kind', () => {
  const problems = problemsAfter(write('en/articles/family/case.mdx', ''), write('programs/case.yaml', ' \n\n'))
  expect(problems).toEqual([
    'en/articles/family/case.mdx:1:1  this file is empty; write it or remove it',
    'programs/case.yaml:1:1  this file is empty; write it or remove it',
  ])
})

test('a text without its fields at the top is refused', () => {
  const path = 'en/articles/family/case.mdx'
  expectProblem(problemsAfter(write(path, '# Hello\n')), `${path}:1:1`, 'the file must begin with a line ---, its fields, and a line ---')
})

test('one broken page is told once: whatever leads to it is not wrong', () => {
  const path = 'en/articles/inside/group.mdx'
  expectProblem(problemsAfter(replace(path, /title: .*/, 'title: "open')), placeOf(path, 'title: ', 7), 'this is not valid YAML')
  expectProblem(problemsAfter(replace(path, 'order: 1', 'order: one')), placeOf(path, 'order: ', 7), 'order: found "one"')
  const [first, ...more] = problemsAfter(append(path, '\nIt takes <9 hours.\n'))
  expect(first).toContain('a bare < starts a tag here')
  expect(more).toEqual([])
})

test('a file that every site has may not be missing', () => {
  const paths = ['site.yaml', 'help-lines.yaml', 'en/home.yaml', 'en/words/frame.yaml', 'en/safety/suicide.mdx', 'en/service-pages/privacy.mdx', 'en/sections/after.mdx']
  const problems = problemsAfter(...paths.map(remove))
  for (const path of paths) expect(problems).toContain(`${path}:1:1  this file is missing; every site has it`)
})

test('a service page under another name is missing, and refused where it is', () => {
  const problems = problemsAfter(rename('en/service-pages/accessibility.mdx', 'en/service-pages/access.mdx'))
  expect(problems).toEqual([
    'en/service-pages/access.mdx:2:5  the file is called access; id must be access, or the file must be renamed',
    'en/service-pages/accessibility.mdx:1:1  this file is missing; every site has it',
  ])
})

test('lists that cannot be read are told once, at their place', () => {
  const sources = problemsAfter(replace('sources.json', '"kind": "guidance"', '"kind": "rumor"'))
  expectProblem(sources, placeOf('sources.json', '"kind": "guidance"', 8), 'custom.kind: found "rumor"; allowed are guidance, review, trial, study, law, handout')
  expectProblem(problemsAfter(remove('sources.json')), 'sources.json:1:1', 'this file is missing or empty; every site has it')
  const redirects = problemsAfter(write('redirects.yaml', 'moved:\n  - from: /old\n    to: /help/\n    since: 2026-12-01\n    why: Renamed.\n'))
  expectProblem(redirects, 'redirects.yaml:2:11', 'moved.0.from: found "/old"; use an address on this site')
  const published = problemsAfter(write('published.json', '{ "/help/": ["call-911" }'))
  expect(published.map((problem) => problem.split(':')[0])).toEqual(['published.json'])
})

test('published is refused as long as there is no place for a signature', () => {
  const problems = problemsAfter(replace('site.yaml', 'status: draft', 'status: published'))
  expectProblem(problems, placeOf('site.yaml', 'status: draft', 8), 'published needs the signatures of a clinician', 'keep draft')
})

test('an address without https, or with a path, is no address for the site', () => {
  const problems = problemsAfter(replace('site.yaml', 'https://iop-guide.example', 'https://iop-guide.example/'), replace('site.yaml', /leaveTo: .*/, 'leaveTo: http://www.weather.gov/'))
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('canonical: found "https://iop-guide.example/"; use an https address without a path or a slash')
  expect(problems[1]).toContain('leaveTo: found "http://www.weather.gov/"; use an https address, like https://www.weather.gov/')
})
