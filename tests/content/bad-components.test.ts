import { expect, test } from 'vitest'
import { append, problemsAfter, replace, write } from '@/tests/content/broken-content'
import { bodyLine, expectCase, judged } from '@/tests/content/planted-articles'
import type { Case } from '@/tests/content/planted-articles'

const first = `${bodyLine}:1`

const cases: readonly Case[] = [
  [
    'a view that does not exist',
    { body: '<ProgramStructure program="evening" view="weak" />' },
    first,
    'no view weak',
    'glance, week, phases',
  ],
  [
    'a phase that does not exist',
    { body: '<ProgramStructure program="evening" view="week" phase="nope" />' },
    first,
    'no phase nope',
    'step-down',
  ],
  ['a view without its program', { body: '<ProgramStructure view="week" />' }, first, 'add program='],
  [
    'a comparison of one program',
    { body: '<ProgramStructure program="evening" view="compare" />' },
    first,
    'leave program out',
  ],
  [
    'a phase for a view that has none',
    { body: '<ProgramStructure program="evening" view="glance" phase="start" />' },
    first,
    'leave phase out',
  ],
  ['a comparison of all programs', { body: '<ProgramStructure view="compare" />' }],
  [
    'a block that stands twice',
    { body: '<SafetyBlock danger="suicide" />\n\n<SafetyBlock danger="suicide" />' },
    `${bodyLine + 2}:1`,
    'suicide stands twice',
  ],
  [
    'a block that a topic brings already',
    { fields: { topics: '[crisis]' }, body: '<SafetyBlock danger="suicide" />' },
    first,
    'suicide stands twice',
  ],
  ['the block on stopping alone', { body: '<SafetyBlock danger="stopping" />' }, first, 'already-stopped'],
  [
    'a picture of another site',
    { body: '![A bus](https://pictures.example/bus.png)' },
    first,
    'comes from this site',
    'https://pictures.example/bus.png',
  ],
  ['a box to tick', { body: '- [ ] one' }, first, 'plain list'],
  [
    'a citation in a heading',
    { body: '## More [@mccarty14] {/* #more */}' },
    `${bodyLine}:9`,
    'a heading is also a link',
  ],
  ['an order to stop a medicine', { body: 'Stop your methadone today.' }, first, 'instruction'],
  ['an order to start a medicine', { body: 'Start buprenorphine now.' }, first, 'instruction'],
  ['half a pill', { body: 'Take half a pill each night.' }, `${bodyLine}:6`, 'instruction'],
  [
    'an order behind a "do not" that belongs to something else',
    { body: 'If you do not feel well, stop taking the pills.' },
    `${bodyLine}:26`,
    'instruction',
  ],
  ['a warning not to stop', { body: 'Do not stop methadone, and never stop taking it alone.' }],
]

for (const one of judged(cases)) test(one.name, () => expectCase(one))

test.each([
  'alprazolam',
  'Ambien',
  'benzos',
  'phenobarbital',
  'withdrawals',
  'detoxification',
  'cold turkey',
  'drink less',
])('"%s" needs the block on stopping', (word) => {
  const problems = problemsAfter(append('en/sections/does-it-help.mdx', `\nSome words about ${word} here.\n`))
  expect(problems.join('\n')).toMatch(/does-it-help\.mdx:\d+:\d+ {2}".+" touches the danger stopping/)
})

test('the lines of the help block cannot go away', () => {
  const problems = problemsAfter(replace('help-lines.yaml', 'id: lifeline', 'id: other-line'))
  expect(problems).toContainEqual(
    expect.stringMatching(/^help-lines\.yaml:\d+:\d+ {2}lines: .*lifeline is missing/),
  )
})

test('a line cannot show one number and dial another', () => {
  const problems = problemsAfter(
    replace('help-lines.yaml', 'action: Call or text {number}', 'action: Call 1-800-555-0000'),
  )
  expect(problems).toContainEqual(expect.stringContaining('a text with {number}, and no other name in braces'))
})

test('an empty list of sources is refused', () => {
  expect(problemsAfter(write('sources.json', '[]\n'))).toContainEqual(
    expect.stringContaining('sources.json:1:1  the file: '),
  )
})

test('a safety block holds no heading and no other component', () => {
  const problems = problemsAfter(
    append('en/safety/suicide.mdx', '\n## More {/* #more */}\n\n<SafetyBlock danger="overdose" />\n'),
  )
  expect(problems.filter((problem) => problem.startsWith('en/safety/suicide.mdx')).join('\n')).toMatch(
    /no headings[\s\S]*cannot hold <SafetyBlock>/,
  )
})
