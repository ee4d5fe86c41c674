import { expect, test } from 'vitest'
import {
  expectProblem,
  inFile,
  placeOf,
  problemsOf,
  replaced,
  smallContent,
} from '@/tests/support/small-content'

const paths = ['sources.json', 'en/word-rules.yaml', 'claims.yaml', 'sign-off.yaml', 'redirects.yaml']

test('lists that every site has may not be missing, and a missing list does not make everything wrong that rests on it', () => {
  for (const path of paths)
    expect(problemsOf({ [path]: undefined })).toEqual([
      `${path}:1:1  this file is missing or empty; every site has it`,
    ])
})

test('lists and single files say what was found and what is allowed, at its place', () => {
  const found = problemsOf({
    'sources.json': replaced('"kind": "guidance"', '"kind": "rumor"'),
    'redirects.yaml': 'moved:\n  - from: /old\n    to: /help/\n    since: 2026-12-01\n    why: Renamed.\n',
    'en/word-rules.yaml': replaced('"promises"', '"promsies"'),
    'site.yaml': replaced('https://guide.example', 'https://guide.example/'),
    'help-lines.yaml': replaced('number: "988"', 'number: "988!"'),
  })
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
  expect(inFile(found, 'en/word-rules.yaml').join('\n')).toContain(
    `${placeOf('en/word-rules.yaml', '"promises"')}  the file: no such field: promsies; the fields here are blame, promises`,
  )
  expectProblem(
    inFile(found, 'site.yaml'),
    placeOf('site.yaml', 'https://guide'),
    'canonical: found "https://guide.example/"; use an https address without a path',
  )
  expectProblem(
    inFile(found, 'help-lines.yaml'),
    placeOf('help-lines.yaml', 'number: "988"', 8),
    'found "988!"; write the number like 988 or 1-800-662-4357',
  )
})

test('the lines of the help block cannot go away', () => {
  expect(problemsOf({ 'help-lines.yaml': replaced('id: lifeline', 'id: other-line') })).toContainEqual(
    expect.stringMatching(/^help-lines\.yaml:\d+:\d+ {2}lines: .*lifeline is missing/),
  )
})

test('a line cannot show one number and dial another', () => {
  const changed = replaced('action: Call or text {number}', 'action: Call 1-800-555-0000')
  expect(problemsOf({ 'help-lines.yaml': changed })).toContainEqual(
    expect.stringContaining('a text with {number}, and no other name in braces'),
  )
})

test.each([
  ['sources.json', '"id": "guide24"', '"id": "guide25",\n    "id": "guide24"'],
  ['published.json', '{}', '{ "/help/": [],\n"/help/": ["a"] }'],
])('%s with a field twice is refused where it stands again', (path, from, to) => {
  const [before = ''] = (smallContent.get(path) ?? '').split(from)
  const problems = inFile(problemsOf({ [path]: replaced(from, to) }), path)
  const line = before.split('\n').length + 1
  expect(problems.join('\n')).toMatch(new RegExp(`^${line}:\\d+  .+`))
  expect(problems).toHaveLength(1)
})

test('an empty list of sources is refused', () => {
  expect(problemsOf({ 'sources.json': '[]\n' })).toContainEqual(
    expect.stringContaining('sources.json:1:1  the file: '),
  )
})
