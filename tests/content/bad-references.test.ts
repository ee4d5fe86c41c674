import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  append,
  expectProblem,
  placeOf,
  problemsAfter,
  inFile,
  replace,
  today,
  write,
} from '@/tests/content/broken-content'
import { articleText, expectCase, judged, lineOf } from '@/tests/content/planted-articles'
import type { Case } from '@/tests/content/planted-articles'

const sameDayOrder = '[{ date: 2026-11-03, what: More. }, { date: 2026-11-02, what: Less. }]'

const cases: readonly Case[] = [
  [
    'a change before the page was written',
    { fields: { changes: '[{ date: 2026-11-20, what: More. }]' } },
    `${lineOf.changes}:19`,
    'this change (2026-11-20) lies before written (2026-11-21)',
  ],
  [
    'an id that another article has',
    { fields: { id: 'case-001' } },
    `${lineOf.id}:5`,
    'this id (case-001) is already used in ',
    'en/articles/after/case-001.mdx:2; choose another',
  ],
  [
    'a title that another page has',
    { fields: { title: 'Case 1' } },
    `${lineOf.title}:8`,
    'this title (Case 1) is already used in ',
    'case-001.mdx:3; choose another',
  ],
  [
    'a place that another article has',
    { fields: { order: '20' } },
    `${lineOf.order}:8`,
    'this place in the section (after 20) is already used in ',
    'case-001.mdx:6; choose another',
  ],
  [
    'a related article that does not exist',
    { fields: { related: '[nobody]' } },
    `${lineOf.related}:11`,
    'there is no article with the id nobody; the ids are ',
    'before-you-stop',
  ],
  [
    'an article related to itself',
    { fields: { related: '[case-006]' } },
    `${lineOf.related}:11`,
    'an article is not related to itself',
  ],
  [
    'a section that is not the folder',
    { fields: { section: 'family' } },
    `${lineOf.section}:10`,
    'the file stands in the folder after; section must be after, or the file must move',
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
    {
      fields: {
        written: '2026-11-01',
        changes: '[{ date: 2026-11-02, what: Less. }, { date: 2026-11-03, what: More. }]',
      },
    },
    `${lineOf.changes}:54`,
    'this change (2026-11-03) is newer than the one above it (2026-11-02)',
  ],
  ['days in order', { fields: { written: '2026-11-01', changes: sameDayOrder } }],
]

test.each(judged(cases))('$name', expectCase)

const badName = 'en/articles/after/Case One.mdx'
const frameAgain = 'en/words/more.yaml'
const staff = 'en/service-pages/staff.mdx'
const overdoseBlock = 'en/safety/overdose.mdx'
const datedFiles = [
  'help-lines.yaml',
  'en/safety/stopping.mdx',
  'en/sections/start.mdx',
  'en/service-pages/help.mdx',
  'en/home.yaml',
]

const problems = problemsAfter(
  ...datedFiles.map((path) => replace(path, /checked: 20\d\d-\d\d-\d\d/, 'checked: 2999-01-01')),
  write(badName, articleText(1, {})),
  replace('en/articles/start/what-a-week-looks-like.mdx', 'related: [', 'related: [case-001, '),
  write(frameAgain, readFileSync('content/en/words/frame.yaml', 'utf8')),
  replace(staff, 'id: staff', 'id: help'),
  replace('en/safety/suicide.mdx', 'danger: suicide', 'danger: pregnancy'),
  replace('programs/day.yaml', 'id: day', 'id: morning'),
  replace('help-lines.yaml', 'id: poison-help', 'id: veterans'),
  replace('sources.json', '"id": "finney96"', '"id": "sadviot"'),
  replace(overdoseBlock, /sources: \[\w+/, 'sources: [nobody99'),
  append('en/safety/unsafe-home.mdx', '\n## More {/* #more */}\n\n<SafetyBlock danger="suicide" />\n'),
  append(overdoseBlock, '\nA fact [@sadviot].\n'),
)

test('no page, block or help line can be checked tomorrow', () => {
  for (const path of datedFiles)
    expect(inFile(problems, path).join()).toContain(`checked (2999-01-01) lies after today (${today})`)
})

test('a file name that makes a bad address is refused', () => {
  expectProblem(
    inFile(problems, badName),
    '1:1',
    'the name of the file becomes its address',
    'found Case One',
  )
})

test('two files cannot claim one address', () => {
  const [address = '', name = '', ...more] = inFile(problems, staff)
  expectProblem([address], placeOf(staff, 'staff'), 'this address (/help/) is already used in ', 'help.mdx:2')
  expectProblem(
    [name],
    placeOf(staff, 'staff'),
    'the file is called staff; id must be staff, or the file must be renamed',
  )
  expect(more).toEqual([])
})

test('a program, a block and a file of words are called what they say they are', () => {
  expect(inFile(problems, 'programs/day.yaml').join()).toContain(
    `${placeOf('programs/day.yaml', 'id: day', 4)}  the file is called day; id must be day`,
  )
  expect(inFile(problems, 'en/safety/suicide.mdx')[0]).toContain(
    '2:9  this danger (pregnancy) is already used in ',
  )
  expect(inFile(problems, 'en/safety/suicide.mdx')[1]).toContain(
    '2:9  the file is called suicide; danger must be suicide',
  )
  expectProblem(inFile(problems, frameAgain), '1:8', 'the file is called more; group must be more')
})

test('a telephone line and a source stand once', () => {
  expectProblem(
    inFile(problems, 'help-lines.yaml').slice(1),
    placeOf('help-lines.yaml', 'id: poison-help', 4),
    'this telephone line (veterans) is already used in ',
  )
  expectProblem(
    inFile(problems, 'sources.json'),
    placeOf('sources.json', '"finney96"'),
    'this source (sadviot) is already used in ',
  )
})

test('a block is plain: no heading, no other block, no program', () => {
  const found = inFile(problems, 'en/safety/unsafe-home.mdx').map((problem) => problem.split('  ')[1])
  expect(found).toEqual([
    'a safety block has no headings; its title stands in the front matter',
    'a safety block cannot hold <SafetyBlock>; name the other danger in the field also',
  ])
})

test('a block names its sources in its fields, and only sources that there are', () => {
  const [field = '', text = ''] = inFile(problems, overdoseBlock)
  expectProblem(
    [field],
    placeOf(overdoseBlock, 'sources: [', 10),
    'there is no source nobody99 in content/sources.json',
  )
  expect(text).toContain('a safety block names its sources in the field sources, not in the text')
})
