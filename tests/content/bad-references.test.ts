import { expect, test } from 'vitest'
import {
  append,
  expectProblem,
  placeOf,
  problemsAfter,
  rename,
  replace,
  today,
  write,
} from '@/tests/content/broken-content'
import { type Case, articleText, judged, lineOf, plant } from '@/tests/content/planted-articles'

const cases: readonly Case[] = [
  [
    'a change before the page was written',
    { fields: { changes: '[{ date: 2026-11-20, what: More. }]' } },
    `${lineOf.changes}:19`,
    'this change (2026-11-20) lies before written (2026-11-21)',
  ],
  [
    'an id that another article has',
    { fields: { id: 'case-01' } },
    `${lineOf.id}:5`,
    'this id (case-01) is already used in ',
    'en/articles/family/case-01.mdx:2; choose another',
  ],
  [
    'a title that another page has',
    { fields: { title: 'Case 1' } },
    `${lineOf.title}:8`,
    'this title (Case 1) is already used in ',
    'case-01.mdx:3; choose another',
  ],
  [
    'a place that another article has',
    { fields: { order: '10' } },
    `${lineOf.order}:8`,
    'this place in the section (family 10) is already used in ',
    'case-01.mdx:6; choose another',
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
    { fields: { related: '[case-06]' } },
    `${lineOf.related}:11`,
    'an article is not related to itself',
  ],
  [
    'a section that is not the folder',
    { fields: { section: 'after' } },
    `${lineOf.section}:10`,
    'the file stands in the folder family; section must be family, or the file must move',
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
]

test.each(judged(cases))('$name is refused, with its line and column', ({ found, place, parts }) => {
  expectProblem(found, place, ...parts)
})

test('days in order pass', () => {
  expect(
    plant([
      {
        fields: {
          written: '2026-11-01',
          changes: '[{ date: 2026-11-03, what: More. }, { date: 2026-11-02, what: Less. }]',
        },
      },
    ]),
  ).toEqual([[]])
})

test('a page and a help line cannot be checked tomorrow either', () => {
  const day = /checked: 20\d\d-\d\d-\d\d/
  const paths = [
    'en/safety/stopping.mdx',
    'en/sections/start.mdx',
    'en/service-pages/help.mdx',
    'en/home.yaml',
    'help-lines.yaml',
  ]
  const problems = problemsAfter(...paths.map((path) => replace(path, day, 'checked: 2999-01-01')))
  const message = `checked (2999-01-01) lies after today (${today})`
  expect(
    problems
      .filter((problem) => problem.endsWith(message))
      .map((problem) => problem.split(':')[0])
      .toSorted(),
  ).toEqual(paths.toSorted())
  expect(problems).toHaveLength(paths.length)
})

test('a file name that makes a bad address is refused', () => {
  const path = 'en/articles/family/Case One.mdx'
  expectProblem(
    problemsAfter(write(path, articleText(1, {}))),
    `${path}:1:1`,
    'the name of the file becomes its address',
    'found Case One',
  )
})

test('a second page with the address of another is refused', () => {
  const problems = problemsAfter(replace('en/service-pages/staff.mdx', 'id: staff', 'id: help'))
  const place = placeOf('en/service-pages/staff.mdx', 'staff')
  expect(problems.map((problem) => problem.split('  ')[0])).toEqual([place, place])
  expect(problems[0]).toContain('this address (/help/) is already used in ')
  expect(problems[1]).toContain('the file is called staff; id must be staff, or the file must be renamed')
})

test('a program, a safety block and a file of words are called what they say they are', () => {
  const problems = problemsAfter(
    replace('programs/day.yaml', 'id: day', 'id: morning'),
    replace('en/safety/suicide.mdx', 'danger: suicide', 'danger: overdose'),
    rename('en/words/frame.yaml', 'en/words/more.yaml'),
  )
  expect(problems.join('\n')).toContain(
    `${placeOf('programs/day.yaml', 'day')}  the file is called day; id must be day`,
  )
  expect(problems.join('\n')).toContain(
    'en/safety/suicide.mdx:2:9  the file is called suicide; danger must be suicide',
  )
  expect(problems.join('\n')).toContain(
    'en/safety/suicide.mdx:2:9  this danger (overdose) is already used in ',
  )
  expect(problems.join('\n')).toContain('en/words/more.yaml:1:8  the file is called more; group must be more')
})

test('a telephone line and a source cannot stand twice', () => {
  const problems = problemsAfter(
    replace('help-lines.yaml', 'id: lifeline', 'id: emergency'),
    replace('sources.json', /"id": "mccarty14"/, '"id": "sadviot"'),
  )
  expect(problems.join('\n')).toContain(
    `${placeOf('help-lines.yaml', 'lifeline')}  this telephone line (emergency) is already used in `,
  )
  expect(problems.join('\n')).toContain(
    `${placeOf('sources.json', '"mccarty14"')}  this source (sadviot) is already used in `,
  )
})

test('a safety block names its sources in its fields, and only sources that there are', () => {
  const path = 'en/safety/suicide.mdx'
  const problems = problemsAfter(
    replace(path, /sources: \[\w+/, 'sources: [nobody99'),
    append(path, '\nA fact [@sadviot].\n'),
  )
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('there is no source nobody99 in content/sources.json')
  expect(problems[0]?.startsWith(placeOf(path, 'sources: [').replace(/:1$/, ':11'))).toBe(true)
  expect(problems[1]).toContain('a safety block names its sources in the field sources, not in the text')
})
