import { expect, test } from 'vitest'
import {
  append,
  expectProblem,
  inFile,
  placeOf,
  problemsAfter,
  replace,
} from '@/tests/content/broken-content'
import { bodyLine, expectCase, judged } from '@/tests/content/planted-articles'
import type { Case } from '@/tests/content/planted-articles'
import { asWritten, wordRules } from '@/tests/content/word-rules'
import type { Danger } from '@/lib/content/schema/topics'

/** What the safety rules of the project name; the lists may hold more. */
const dangerous: readonly (readonly [words: string, danger: Danger])[] = [
  ['stop drinking', 'stopping'],
  ['stopping', 'stopping'],
  ['withdrawal', 'stopping'],
  ['detox', 'stopping'],
  ['cut down', 'stopping'],
  ['a Xanax', 'stopping'],
  ['a Klonopin', 'stopping'],
  ['an Ativan', 'stopping'],
  ['a Valium', 'stopping'],
  ['benzodiazepines', 'stopping'],
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

/** The block on stopping is never without the one for people who already stopped. */
const blockOn = (danger: Danger) =>
  (danger === 'stopping' ? [danger, 'already-stopped'] : [danger])
    .map((one) => `<SafetyBlock danger="${one}" />`)
    .join('\n\n')

const sentence = (words: string) => `Some know ${words}.`

const named: readonly Case[] = dangerous.map(([words, danger]) => {
  const column = sentence(words).indexOf(words.replace(/^(?:an?|to) /, '')) + 1
  const parts = [
    `touches the danger ${danger}: `,
    'add a topic that brings the safety block',
    `<SafetyBlock danger="${danger}" />`,
    'under exempt',
  ]
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

const covered: readonly Case[] = dangerous.flatMap(([words, danger]): readonly Case[] => [
  [`${words}, with the block in the text`, { body: `${sentence(words)}\n\n${blockOn(danger)}` }],
  [
    `${words}, with a written exemption`,
    {
      body: sentence(words),
      fields: { changes: `[]\nexempt: [{ danger: ${danger}, reason: This page is made for a test alone. }]` },
    },
  ],
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
  [
    'the block on stopping alone',
    { body: '<SafetyBlock danger="stopping" />' },
    `${bodyLine}:1`,
    'stands alone; put <SafetyBlock danger="already-stopped" /> behind it',
  ],
]

test.each(judged([...named, ...listed, ...covered, ...byTopic]))('$name', expectCase)

const article = 'en/articles/does-it-help/does-it-work.mdx'
const section = 'en/sections/start.mdx'
const page = 'en/service-pages/accessibility.mdx'
const problems = problemsAfter(
  replace(article, '<SafetyBlock danger="opioids-after-a-break" />', ''),
  append(section, '\nAn overdose.\n'),
  append(page, '\nAn overdose.\n'),
  replace('en/home.yaml', 'title: ', 'title: Suicide and '),
)

test('a page about a return to use without its block is refused', () => {
  const [first, ...more] = inFile(problems, article)
  expect(first).toMatch(/^\d+:\d+ {2}"use[ds]? again" touches the danger opioids-after-a-break/)
  expect(more).toEqual([])
})

test('sections, other pages and the first page are held to the same', () => {
  expectProblem(
    inFile(problems, 'en/home.yaml'),
    placeOf('en/home.yaml', 'title: ', 7),
    '"Suicide" touches the danger suicide: put <SafetyBlock danger="suicide" /> where it belongs',
  )
  expect(inFile(problems, section)[0]).toContain('"overdose" touches the danger overdose: put <SafetyBlock')
  expect(inFile(problems, page)[0]).toContain('"overdose" touches the danger overdose: put <SafetyBlock')
})
