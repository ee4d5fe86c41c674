import { expect, test } from 'vitest'
import type { Danger } from '@/lib/content/schema/topics'
import { bodyLine, exemptOf } from '@/tests/support/article-text'
import { article, articlePath, expectCase, judged, leadTo } from '@/tests/support/planted-articles'
import type { Case } from '@/tests/support/planted-articles'
import { appended, expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'
import { asWritten, wordRules } from '@/tests/support/word-rules'

/** What the safety rules of the project name; the lists may hold more. */
const dangerous: readonly (readonly [words: string, danger: Danger])[] = [
  ['stop drinking', 'stopping'],
  ['stopping', 'stopping'],
  ['withdrawal', 'stopping'],
  ['withdrawals', 'stopping'],
  ['detox', 'stopping'],
  ['detoxification', 'stopping'],
  ['cut down', 'stopping'],
  ['drink less', 'stopping'],
  ['cold turkey', 'stopping'],
  ['a Xanax', 'stopping'],
  ['alprazolam', 'stopping'],
  ['a Klonopin', 'stopping'],
  ['an Ativan', 'stopping'],
  ['a Valium', 'stopping'],
  ['Ambien', 'stopping'],
  ['benzos', 'stopping'],
  ['benzodiazepines', 'stopping'],
  ['phenobarbital', 'stopping'],
  ['sedatives', 'stopping'],
  ['an overdose', 'overdose'],
  ['a return to use', 'opioids-after-a-break'],
  ['to use again', 'opioids-after-a-break'],
  ['pregnant', 'pregnancy'],
  ['pregnancy', 'pregnancy'],
  ['suicide', 'suicide'],
  ['suicidal', 'suicide'],
  ['violence', 'unsafe-home'],
  ['violent', 'unsafe-home'],
]

const sentence = (words: string) => `Some know ${words}.`

const named: readonly Case[] = dangerous.map(([words, danger]) => {
  const column = sentence(words).indexOf(words.replace(/^(?:an?|to) /, '')) + 1
  const parts = [`touches the danger ${danger}: `, 'add a topic that brings its warning', 'under exempt']
  return [`${words}, without its block`, { body: sentence(words) }, `${bodyLine}:${column}`, ...parts]
})

const listed: readonly Case[] = wordRules.dangers.flatMap(({ danger, words }) =>
  // Even words that are someone's own touch a danger.
  words.map((word): Case => [
    `${word}, of the list`,
    { body: `Then <Exact why="x">${asWritten(word)}</Exact>.` },
    `${bodyLine}:21`,
    `touches the danger ${danger}: `,
  ]),
)

const exempted = dangerous.map(([words, danger]): Case => [
  `${words}, with a written exemption`,
  { body: sentence(words), fields: { exempt: exemptOf([danger]) } },
])

const byTopic: readonly Case[] = [
  ['detox, with the topic', { body: sentence('detox'), fields: { topics: '[detox]' } }],
  ['an overdose, with the topic', { body: sentence('an overdose'), fields: { topics: '[return-to-use]' } }],
  ['suicide, with the topic', { body: sentence('suicide'), fields: { topics: '[crisis]' } }],
  ['violence, with the topic', { body: sentence('violence'), fields: { topics: '[unsafe-home]' } }],
  [
    'an overdose, with another topic',
    { body: sentence('an overdose'), fields: { topics: '[stopping]' } },
    `${bodyLine}:14`,
    'touches the danger overdose',
  ],
]

test.each(judged([...named, ...listed, ...exempted, ...byTopic]))('$name', expectCase)

test('sections, other pages and the first page are held to the same', () => {
  const section = 'en/sections/start.mdx'
  const page = 'en/service-pages/accessibility.mdx'
  const problems = problemsOf({
    [section]: appended('\nAn overdose.\n'),
    [page]: appended('\nAn overdose.\n'),
    'en/home.yaml': replaced('title: ', 'title: Suicide and '),
  })
  const block =
    '"overdose" touches the danger overdose: put <SafetyBlock danger="overdose" /> where it belongs'
  expect(inFile(problems, section)[0]).toContain(block)
  expect(inFile(problems, page)[0]).toContain(block)
  expectProblem(
    inFile(problems, 'en/home.yaml'),
    placeOf('en/home.yaml', 'A made-up guide'),
    '"Suicide" touches the danger suicide: put <SafetyBlock danger="suicide" /> where it belongs',
  )
})

test('a page that has no topics carries the warning where its text wants it', () => {
  const page = 'en/service-pages/accessibility.mdx'
  const problemsWith = (without?: Danger) => {
    const blocks = [...new Set(dangerous.map(([, danger]) => danger)), 'already-stopped' as const]
      .filter((danger) => danger !== without)
      .map((danger) => `<SafetyBlock danger="${danger}" />`)
    const text = ['', ...dangerous.map(([words]) => sentence(words)), ...blocks, ''].join('\n\n')
    return inFile(problemsOf({ [page]: appended(text) }), page)
  }
  expect(problemsWith()).toEqual([])
  const [first, ...more] = problemsWith('pregnancy')
  expect(first).toContain('"pregnant" touches the danger pregnancy')
  expect(more).toEqual([])
  // Who reads the block on stopping may have stopped already.
  const [half, ...others] = problemsWith('already-stopped')
  expect(half).toContain('stands alone; put <SafetyBlock danger="already-stopped" /> behind it')
  expect(others).toEqual([])
})

test('what a program says brings its own warning: no page is to be mended for it', () => {
  const path = articlePath(1)
  const problems = problemsOf({
    'local.yaml':
      'facts:\n  phone-policy:\n    text: Call us if you think about suicide.\n    checked: 2026-11-02\n',
    [path]: article(1, { body: 'Before.\n\n<Ask id="phone-policy" />' }),
    ...leadTo(1),
    'programs/day.yaml': replaced('You learn', 'You talk of suicide, and learn'),
  })
  expect(problems).toEqual([])
})
