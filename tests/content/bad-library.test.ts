import { expect, test } from 'vitest'
import {
  append,
  copy,
  expectProblem,
  inFile,
  problemsAfter,
  replace,
  warningsIn,
  withChanged,
  write,
} from '@/tests/content/broken-content'
import { articlePath, articleText, bodyLine, lineOf, leadTo } from '@/tests/content/planted-articles'
import { wordRules, asWritten } from '@/tests/content/word-rules'

const family = 'en/articles/family/how-to-help-someone-start.mdx'
const group = 'en/articles/inside/group.mdx'

test('an article to which no page leads is told, with what to do; a list is no link', () => {
  const alone = problemsAfter(write(articlePath(1), articleText(1, {})))
  expectProblem(
    inFile(alone, articlePath(1)),
    '1:1',
    'no page leads here; name case-001 under related in an article that belongs beside it, or link to it from a text',
  )
  const own = problemsAfter(
    write(articlePath(1), articleText(1, { body: '[Here](#a-heading) [again](/after/case-001/)' })),
  )
  expect(inFile(own, articlePath(1)).join()).toContain('no page leads here')
  expect(
    problemsAfter(
      write(articlePath(1), articleText(1, {})),
      replace(group, 'related: [', 'related: [case-001, '),
    ),
  ).toEqual([])
  expect(problemsAfter(write(articlePath(1), articleText(1, {})), leadTo('/after/case-001/'))).toEqual([])
})

const sentence = 'You may bring one friend, and leave when you like.'
const copied = (body: string) => [
  write(articlePath(1), articleText(1, { body: sentence })),
  write(articlePath(2), articleText(2, { body })),
  leadTo('/after/case-001/', '/after/case-002/'),
]

test('a sentence stands in one article only, whatever its capitals and marks', () => {
  const found = inFile(
    problemsAfter(...copied('you may bring one friend and leave, when you like!')),
    articlePath(2),
  )
  expectProblem(
    found,
    `${bodyLine}:1`,
    '"you may bring one friend and leave when you like" stands in ',
    `${articlePath(1)}:${bodyLine} too; say it in other words here`,
  )
})

test('ten words in a row are a copy too; fewer are everyday speech', () => {
  const long = 'Here you may bring one friend and leave when you like, or stay.'
  expect(inFile(problemsAfter(...copied(long)), articlePath(2)).join()).toContain(
    '"you may bring one friend and leave when you like" stands in ',
  )
  expect(problemsAfter(...copied('You may bring one friend, and leave when it is dark.'))).toEqual([])
})

test('warnings that say the same on purpose may stand anywhere', () => {
  const warning = 'With alcohol and some pills, that can kill.'
  expect(wordRules.saidAlike).toContain(warning)
  const both = [1, 2].map((number) => write(articlePath(number), articleText(number, { body: warning })))
  expect(problemsAfter(...both, leadTo('/after/case-001/', '/after/case-002/'))).toEqual([])
})

test('no page for families promises what only the person in treatment can allow', () => {
  const phrases = wordRules.familyPromises.flatMap(({ words }) => words)
  const text = phrases.map((phrase) => `It is ${asWritten(phrase)}.`).join('\n\n')
  const found = inFile(problemsAfter(append(family, `\n## More {/* #more */}\n\n${text}\n`)), family).filter(
    (one) => one.includes('promises a family'),
  )
  expect(phrases.filter((phrase) => !found.some((one) => one.includes(`"${asWritten(phrase)}"`)))).toEqual([])
  expect(found[0]).toContain(
    'what only the person in treatment can allow; say it like this: "Staff may tell you little',
  )
})

test('what a page for families denies is no promise', () => {
  expect(
    problemsAfter(append(family, '\nStaff will not notify you. They may not let you know how it goes.\n')),
  ).toEqual([])
})

/** The copy of a publisher, who has put a name to it. */
const publishers = replace(
  'site.yaml',
  'status: draft',
  'status: draft\npublisher: { name: A made-up program, paidBy: Paid for by nobody. }',
)

test("what a publisher adds is told, and stops nothing: the guide's own files need no change", () => {
  const changes = [
    publishers,
    replace('site.yaml', 'status: draft', 'status: draft\nhide: [one-to-one]'),
    copy('en/articles/inside/one-to-one.mdx', 'en/articles/inside/our-one-to-one.mdx', (text) =>
      text
        .replace('id: one-to-one', 'id: our-one-to-one')
        .replace(/title: .*/, 'title: Alone with your counselor')
        .replace(/order: \d+/, 'order: 90')
        .replace(/sessionKinds: .*\n/, ''),
    ),
    write(
      'en/articles/start/our-place.mdx',
      articleText(1, { fields: { id: 'our-place', section: 'start', title: 'Our place' } }),
    ),
  ]
  expect(problemsAfter(...changes)).toEqual([])
  const told = withChanged(changes, warningsIn).join('\n')
  expect(told).toContain('no page leads here; name our-place under related')
  expect(told).toContain('this section has 8 articles; more than 7 need subheadings')
  expect(told).not.toContain('stands in')
})

test('the same words are fine where they speak to the person', () => {
  expect(problemsAfter(append(group, '\nStaff will tell you the rules.\n'))).toEqual([])
  expect(
    inFile(
      problemsAfter(append('en/sections/family.mdx', '\nWe keep you informed.\n')),
      'en/sections/family.mdx',
    ).join(),
  ).toContain('"keep you informed" promises a family')
})

test('the box at the top reads at grade 6 or below', () => {
  const point =
    'Comprehensive multidisciplinary rehabilitation necessitates individualized biopsychosocial evaluation and longitudinal accountability.'
  const fields = {
    inOneMinute: `["${point}", "Counselors individually investigate everything about everybody.", "Professionals additionally participate in family conversations."]`,
  }
  const found = inFile(
    problemsAfter(write(articlePath(1), articleText(1, { fields })), leadTo('/after/case-001/')),
    articlePath(1),
  )
  expectProblem(found, `${lineOf.inOneMinute}:14`, 'this box reads at grade ', 'at most 6 is allowed')
})

test('a check that is due is a warning for a text and for a telephone line, and the build goes on', () => {
  const changes = [
    replace(group, /nextCheck: .*/, 'nextCheck: 2026-11-22'),
    replace('help-lines.yaml', /nextCheck: .*/, 'nextCheck: 2026-11-22'),
  ]
  expect(withChanged(changes, (folder) => warningsIn(folder, '2026-12-01'))).toEqual([
    expect.stringMatching(
      /^en\/articles\/inside\/group\.mdx:\d+:\d+ {2}warning: the next check was due on 2026-11-22; compare the text with its sources/,
    ),
    expect.stringMatching(
      /^help-lines\.yaml:\d+:\d+ {2}warning: the next check was due on 2026-11-22; compare the number \S+ with its source, and call it/,
    ),
  ])
  expect(withChanged(changes, (folder) => warningsIn(folder, '2026-11-22'))).toEqual([])
})
