import { expect, test } from 'vitest'
import { articleText, bodyLine, lineOf } from '@/tests/support/article-text'
import { article, articlePath, expectCase, judged, leadTo } from '@/tests/support/planted-articles'
import {
  expectProblem,
  inFile,
  placeOf,
  problemsOf,
  replaced,
  smallContent,
} from '@/tests/support/small-content'

const first = `${bodyLine}:1`

test.each(
  judged([
    [
      'a related article that does not exist',
      { fields: { related: '[nobody]' } },
      `${lineOf.related}:11`,
      'there is no article with the id nobody; the ids are ',
      'case-001',
    ],
    [
      'an article related to itself',
      { fields: { related: '[case-002]' } },
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
      'a program that does not exist',
      { body: '<ProgramStructure program="night" view="week" />' },
      first,
      'there is no program night; the programs are main (the first one), day',
    ],
    [
      'a safety block that does not exist',
      { body: '<SafetyBlock danger="falling" />' },
      first,
      'there is no danger falling',
      'unsafe-home',
    ],
    ['the main program', { body: '<ProgramStructure program="main" view="week" />' }],
  ]),
)('$name', expectCase)

test('the warning of the first page leads to articles that exist', () => {
  const home = 'en/home.yaml'
  expectProblem(
    problemsOf({ [home]: replaced('to: a', 'to: before') }),
    `${home}:${placeOf(home, 'to: a', 4)}`,
    'there is no article with the id before; the ids are ',
  )
})

test('a file name that makes a bad address is refused', () => {
  const path = 'en/articles/after/Case One.mdx'
  const problems = problemsOf({
    [path]: articleText('after', 'case-one', {}),
    'en/articles/start/b.mdx': replaced('related: [', 'related: [case-one, '),
  })
  expectProblem(
    problems,
    `${path}:1:1`,
    'the name of a file',
    'found "Case One.mdx"',
    'rename it to case-one.mdx',
  )
})

test('a page, a program, a block and a file of words are called what they say they are', () => {
  const problems = problemsOf({
    'en/service-pages/staff.mdx': replaced('id: staff', 'id: help'),
    'programs/day.yaml': replaced('id: day', 'id: morning'),
    'en/safety/suicide.mdx': replaced('danger: suicide', 'danger: pregnancy'),
    'en/words/more.yaml': smallContent.get('en/words/frame.yaml'),
  })
  const about = (path: string) => inFile(problems, path).filter((one) => one.includes('the file is called'))
  expectProblem(
    about('en/service-pages/staff.mdx'),
    '2:5',
    'the file is called staff; id must be staff, or the file must be renamed',
  )
  expectProblem(about('programs/day.yaml'), '1:5', 'the file is called day; id must be day')
  expectProblem(about('en/safety/suicide.mdx'), '2:9', 'the file is called suicide; danger must be suicide')
  expectProblem(about('en/words/more.yaml'), '1:10', 'the file is called more; group must be more')
})

test('a service page under another name is missing, and refused where it is', () => {
  const problems = problemsOf({
    'en/service-pages/access.mdx': smallContent.get('en/service-pages/accessibility.mdx'),
    'en/service-pages/accessibility.mdx': undefined,
  })
  expect(problems).toEqual([
    'en/service-pages/access.mdx:2:5  the file is called access; id must be access, or the file must be renamed',
    'en/service-pages/accessibility.mdx:1:1  this file is missing; every site has it',
  ])
})

test('files that every site has may not be missing', () => {
  const paths = [
    'site.yaml',
    'help-lines.yaml',
    'en/home.yaml',
    'en/words/frame.yaml',
    'en/safety/pregnancy.mdx',
    'en/service-pages/accessibility.mdx',
    'en/sections/after.mdx',
  ]
  const found = problemsOf(Object.fromEntries(paths.map((path) => [path, undefined])))
  for (const path of paths)
    expect(inFile(found, path)).toEqual(['1:1  this file is missing; every site has it'])
})

test('a guide has a program', () => {
  expect(problemsOf({ 'programs/day.yaml': undefined }).join()).toContain(
    'content/programs/ is empty; the first page draws a week, so keep one track',
  )
})

test('a safety block that is not written is missed where a topic or a text needs it', () => {
  const found = problemsOf({
    'en/safety/suicide.mdx': undefined,
    [articlePath(1)]: article(1, { fields: { topics: '[crisis]' } }),
    [articlePath(2)]: article(2, { body: '<SafetyBlock danger="suicide" />' }),
    ...leadTo(1, 2),
  })
  expectProblem(
    inFile(found, articlePath(1)),
    `${lineOf.topics}:9`,
    'these topics need the safety block suicide, which is not written',
  )
  expectProblem(
    inFile(found, articlePath(2)),
    first,
    'the safety block suicide is not written; write content/en/safety/suicide.mdx',
  )
})
