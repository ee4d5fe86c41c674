import { expect, test } from 'vitest'
import {
  append,
  expectProblem,
  inFile,
  placeOf,
  problemsAfter,
  remove,
  rename,
  replace,
  write,
} from '@/tests/content/broken-content'
import { articlePath, articleText, bodyLine, leadTo, lineOf } from '@/tests/content/planted-articles'

const wrongPlaces = [
  'en/articles/case.mdx',
  'en/articles/family/deep/case.mdx',
  'en/articles/after/case.md',
  'programs/case.yml',
  'notes.txt',
  'es/articles/after/case.mdx',
]
const wrongFolder = articlePath(1).replace('after', 'does-it-help')
const leftovers = ['.DS_Store', 'en/articles/family/.case.mdx.swp', 'en/home.yaml~']
const emptyFiles = ['en/articles/family/empty.mdx', 'programs/empty.yaml', 'en/words/empty.yaml']
const headless = 'en/articles/family/headless.mdx'
const group = 'en/articles/inside/group.mdx'
const week = 'en/articles/start/what-a-week-looks-like.mdx'
const oneToOne = 'en/articles/inside/one-to-one.mdx'

const problems = problemsAfter(
  // What was published is another matter (bad-ledger.test.ts).
  write('published.json', '{}'),
  ...wrongPlaces.map((path) => write(path, articleText(1, {}))),
  write(wrongFolder, articleText(1, {})),
  ...leftovers.map((path) => write(path, 'x')),
  ...emptyFiles.map((path) => write(path, ' \n\n')),
  write(headless, '# Hello\n'),
  replace(group, /title: .*/, 'title: "open'),
  replace(oneToOne, /order: \d+/, 'order: two'),
  append(week, '\nIt takes <9 hours.\n'),
  rename('en/service-pages/accessibility.mdx', 'en/service-pages/access.mdx'),
  replace('site.yaml', 'status: draft', 'status: published'),
)

test('files in places that no kind of document has are refused, each by name', () => {
  const message =
    '1:1  this file is in a place that the guide does not know; README, "Write an article", says where each file goes'
  for (const path of wrongPlaces) expect(inFile(problems, path)).toEqual([message])
})

test('an article in the folder of another section is refused', () => {
  expectProblem(
    inFile(problems, wrongFolder),
    '5:10',
    'the file stands in the folder does-it-help; section must be does-it-help, or the file must move',
  )
})

test('what editors and systems leave behind is not looked at', () => {
  for (const path of leftovers) expect(inFile(problems, path)).toEqual([])
})

test('an empty file is refused, whatever its kind', () => {
  for (const path of emptyFiles)
    expect(inFile(problems, path)).toEqual(['1:1  this file is empty; write it or remove it'])
})

test('a text without its fields at the top is refused', () => {
  expect(inFile(problems, headless)).toEqual([
    '1:1  the file must begin with a line ---, its fields, and a line ---',
  ])
})

test('a service page under another name is missing, and refused where it is', () => {
  expectProblem(
    inFile(problems, 'en/service-pages/access.mdx'),
    '2:5',
    'the file is called access; id must be access',
  )
  expect(inFile(problems, 'en/service-pages/accessibility.mdx')).toEqual([
    '1:1  this file is missing; every site has it',
  ])
})

test('published is refused with a list of what is to be done first', () => {
  expectProblem(
    inFile(problems, 'site.yaml'),
    placeOf('site.yaml', 'status: draft', 8),
    'published needs these first, in this order (or keep status: draft):\n  1. ',
    'write publisher',
  )
})

test('a broken page is told once: whatever leads to it is not wrong', () => {
  expectProblem(inFile(problems, group), placeOf(group, 'title: ', 7), 'this is not valid YAML')
  expectProblem(inFile(problems, oneToOne), placeOf(oneToOne, 'order: ', 7), 'order: found "two"')
  expectProblem(
    inFile(problems, week).map((problem) => problem.replace(/^\d+:/, '')),
    '11',
    'a bare < starts a tag here',
  )
  const told = [
    ...wrongPlaces,
    wrongFolder,
    ...emptyFiles,
    headless,
    group,
    oneToOne,
    week,
    'en/service-pages/access.mdx',
    'en/service-pages/accessibility.mdx',
    'site.yaml',
  ]
  expect(problems.filter((problem) => !told.some((path) => problem.startsWith(`${path}:`)))).toEqual([])
})

test('files that every site has may not be missing', () => {
  const paths = [
    'site.yaml',
    'help-lines.yaml',
    'en/home.yaml',
    'en/words/frame.yaml',
    'en/safety/suicide.mdx',
    'en/service-pages/privacy.mdx',
    'en/sections/after.mdx',
  ]
  const found = problemsAfter(...[...paths, 'sources.json', 'en/word-rules.yaml'].map(remove))
  for (const path of paths)
    expect(inFile(found, path)).toEqual(['1:1  this file is missing; every site has it'])
  for (const path of ['sources.json', 'en/word-rules.yaml'])
    expect(inFile(found, path)).toEqual(['1:1  this file is missing or empty; every site has it'])
})

test('lists and single files say what was found and what is allowed, at its place', () => {
  const found = problemsAfter(
    replace('sources.json', '"kind": "guidance"', '"kind": "rumor"'),
    write(
      'redirects.yaml',
      'moved:\n  - from: /old\n    to: /help/\n    since: 2026-12-01\n    why: Renamed.\n',
    ),
    write('published.json', '{ "/help/": ["call-911" }'),
    replace('en/word-rules.yaml', 'promises:', 'promsies:'),
    replace('site.yaml', 'https://iop-guide.example', 'https://iop-guide.example/'),
    replace('help-lines.yaml', 'number: "988"', 'number: "988!"'),
  )
  // A list that is refused does not make everything wrong that rests on it.
  expect(found.filter((problem) => /there is no source|is not one of the numbers/.test(problem))).toEqual([])
  expectProblem(
    inFile(found, 'sources.json'),
    placeOf('sources.json', '"kind": "guidance"', 8),
    'custom.kind: found "rumor"; allowed are guidance, review, trial, study, law, handout',
  )
  expectProblem(
    inFile(found, 'redirects.yaml'),
    '2:11',
    'moved.0.from: found "/old"; use an address on this site',
  )
  expectProblem(inFile(found, 'published.json'), '1:25', 'published.json cannot be read')
  expect(inFile(found, 'en/word-rules.yaml').join('\n')).toContain(
    `${placeOf('en/word-rules.yaml', 'promises:')}  the file: no such field: promsies; the fields here are blame, promises`,
  )
  expectProblem(
    inFile(found, 'site.yaml'),
    placeOf('site.yaml', 'https://iop-guide'),
    'canonical: found "https://iop-guide.example/"; use an https address without a path',
  )
  expectProblem(
    inFile(found, 'help-lines.yaml'),
    placeOf('help-lines.yaml', 'number: "988"', 8),
    'found "988!"; write the number like 988 or 1-800-662-4357',
  )
})

test('a safety block that is not written is missed where a topic or a text needs it', () => {
  const found = problemsAfter(
    remove('en/safety/suicide.mdx'),
    write(articlePath(1), articleText(1, { fields: { topics: '[crisis]' } })),
    write(articlePath(2), articleText(2, { body: '<SafetyBlock danger="suicide" />' })),
    leadTo('/after/case-001/', '/after/case-002/'),
  )
  const missing = 'the safety block suicide'
  expectProblem(
    inFile(found, articlePath(1)),
    `${lineOf.topics}:9`,
    `these topics need ${missing}, which is not written`,
  )
  expectProblem(
    inFile(found, articlePath(2)),
    `${bodyLine}:1`,
    `${missing} is not written; write content/en/safety/suicide.mdx`,
  )
})
