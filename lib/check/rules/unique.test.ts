import { expect, test } from 'vitest'
import { lineOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

test.each(
  judged([
    ['the first case', {}],
    [
      'an id that another article has',
      { fields: { id: 'case-001' } },
      `${lineOf.id}:5`,
      'this id (case-001) is already used in en/articles/after/case-001.mdx:2; choose another',
    ],
    [
      'a title that another page has',
      { fields: { title: 'Case case-001' } },
      `${lineOf.title}:8`,
      'this title (Case case-001) is already used in en/articles/after/case-001.mdx:3; choose another',
    ],
    [
      'a place that another article has',
      { fields: { order: '20' } },
      `${lineOf.order}:8`,
      'this place in the section (after 20) is already used in en/articles/after/case-001.mdx:6; choose another',
    ],
    ['a kind of session', { fields: { sessionKinds: '[group]' } }],
    [
      'a kind of session that another article explains',
      { fields: { sessionKinds: '[skills, group]' } },
      `${lineOf.changes + 1}:24`,
      'this session kind (group) is already used in en/articles/after/case-005.mdx:15; choose another',
    ],
  ]),
)('$name', expectCase)

test('two files cannot claim one address', () => {
  const staff = 'en/service-pages/staff.mdx'
  const [address = ''] = inFile(problemsOf({ [staff]: replaced('id: staff', 'id: help') }), staff)
  expectProblem(
    [address],
    '2:5',
    'this address (/help/) is already used in en/service-pages/help.mdx:2; choose another',
  )
})

test('a danger, a telephone line and a source stand once', () => {
  const problems = problemsOf({
    'en/safety/suicide.mdx': replaced('danger: suicide', 'danger: pregnancy'),
    'help-lines.yaml': replaced('id: poison-help', 'id: veterans'),
    'sources.json': replaced('"review20"', '"guide24"'),
  })
  expect(inFile(problems, 'en/safety/suicide.mdx')[0]).toContain(
    '2:9  this danger (pregnancy) is already used in en/safety/pregnancy.mdx:2',
  )
  expect(inFile(problems, 'help-lines.yaml')).toContainEqual(
    expect.stringContaining('this telephone line (veterans) is already used in help-lines.yaml:'),
  )
  expectProblem(
    inFile(problems, 'sources.json').filter((one) => one.includes('already used')),
    placeOf('sources.json', '"guide24"'),
    'this source (guide24) is already used in sources.json:3',
  )
})
