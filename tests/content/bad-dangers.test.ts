import { expect, test } from 'vitest'
import { expectProblem, placeOf, problemsAfter, append, replace } from '@/tests/content/broken-content'
import { type Planted, bodyLine, plant } from '@/tests/content/planted-articles'
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
  (danger === 'stopping' ? [danger, 'already-stopped'] : [danger]).map((one) => `<SafetyBlock danger="${one}" />`).join('\n\n')

const sentence = (words: string) => `Some have ${words} in mind.`

test('a page that names a danger without its block is refused where the words stand', () => {
  const problems = plant(dangerous.map(([words]) => ({ body: sentence(words) })))
  dangerous.forEach(([words, danger], index) => {
    const column = sentence(words).indexOf(words.replace(/^(?:an?|to) /, '')) + 1
    expectProblem(
      problems[index] ?? [],
      `${bodyLine}:${column}`,
      `touches the danger ${danger}: `,
      'add a topic that brings the safety block',
      `<SafetyBlock danger="${danger}" />`,
      'under exempt',
    )
  })
})

test('every word of the lists is found', () => {
  const words = wordRules.dangers.flatMap(({ danger, words }) =>
    words.map((word) => [danger, asWritten(word)] as const),
  )
  const problems = plant(words.slice(0, 90).map(([, word]) => ({ body: sentence(word) })))
  words
    .slice(0, 90)
    .forEach(([danger], index) =>
      expect(problems[index]?.join('\n')).toContain(`touches the danger ${danger}: `),
    )
  expect(words.length).toBeLessThanOrEqual(90)
})

test('the same words pass with the block in the text, with a topic, or with a written exemption', () => {
  const covered: readonly Planted[] = dangerous.flatMap(([words, danger]) => [
    { body: `${sentence(words)}\n\n${blockOn(danger)}` },
    {
      body: sentence(words),
      fields: { changes: `[]\nexempt: [{ danger: ${danger}, reason: This page is made for a test alone. }]` },
    },
  ])
  expect(plant(covered)).toEqual(covered.map(() => []))
  const byTopic: readonly Planted[] = [
    { body: sentence('withdrawal'), fields: { topics: '[detox]' } },
    { body: sentence('an overdose'), fields: { topics: '[return-to-use]' } },
    { body: sentence('suicide'), fields: { topics: '[crisis]' } },
    { body: sentence('violence'), fields: { topics: '[unsafe-home]' } },
  ]
  expect(plant(byTopic)).toEqual(byTopic.map(() => []))
})

test('a topic covers its own danger alone', () => {
  const [found = []] = plant([{ body: sentence('an overdose'), fields: { topics: '[stopping]' } }])
  expectProblem(found, `${bodyLine}:14`, 'touches the danger overdose')
})

test('the block on stopping is refused without the one for people who already stopped', () => {
  const [found = []] = plant([{ body: '<SafetyBlock danger="stopping" />' }])
  expectProblem(found, `${bodyLine}:1`, 'stands alone; put <SafetyBlock danger="already-stopped" /> behind it')
})

test('a page about a return to use without its block is refused', () => {
  const path = 'en/articles/does-it-help/does-it-work.mdx'
  const problems = problemsAfter(replace(path, '<SafetyBlock danger="opioids-after-a-break" />', ''))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(
    /^en\/articles\/does-it-help\/does-it-work\.mdx:\d+:\d+ {2}"use[ds]? again" touches the danger opioids-after-a-break/,
  )
})

test('sections, other pages and the first page are held to the same', () => {
  const problems = problemsAfter(
    append('en/sections/start.mdx', '\nAn overdose.\n'),
    append('en/service-pages/accessibility.mdx', '\nAn overdose.\n'),
    replace('en/home.yaml', 'title: ', 'title: Suicide and '),
  )
  expect(problems).toHaveLength(3)
  expect(problems[0]).toContain(placeOf('en/home.yaml', 'title: ', 7))
  expect(problems[0]).toContain(
    '"Suicide" touches the danger suicide: put <SafetyBlock danger="suicide" /> where it belongs',
  )
  expect(problems[1]).toContain('en/sections/start.mdx:')
  expect(problems[2]).toContain('en/service-pages/accessibility.mdx:')
})
