import { expect, test } from 'vitest'
import { dangers } from '@/lib/content/schema/topics'
import { addedLine, bodyLine, exemptOf, uncitedOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import type { Case } from '@/tests/support/planted-articles'
import { asWritten, wordRules } from '@/tests/support/word-rules'

const first = `${bodyLine}:1`
/** Words that name a danger pass here, so that only the rule on trial speaks. */
const anyDanger = { exempt: exemptOf(dangers) }
/** Numbers that need no source, for the same reason. */
const everyday = (words: string) => ({ uncited: uncitedOf(words) })
const order = 'reads like an instruction to start, stop or change a medicine; leave that to the prescriber'

const cases: readonly Case[] = [
  [
    'a word that blames, in bold, on a second line',
    { body: 'One line.\nA **real junkie** here.' },
    `${bodyLine + 1}:10`,
    '"junkie" labels or blames; write "a person with a substance use disorder"',
    '<Exact why="…">',
  ],
  [
    'a word that blames, in a field',
    { fields: { goodToAsk: '[Who is an addict?]' } },
    `${addedLine}:13`,
    '"addict" labels or blames',
  ],
  [
    'a word that blames, in the words for a picture',
    { body: '![An addict on a bus](/bus.svg)' },
    first,
    '"addict" labels or blames',
  ],
  [
    'a dose',
    { body: 'Take 50 mg a day.', fields: everyday('50 mg') },
    `${bodyLine + 1}:6`,
    '"50 mg" is a dose; doses have no place on this site',
  ],
  [
    'a dose with a hyphen',
    { body: 'Take a 2.5-mg tablet.', fields: everyday('2.5-mg') },
    `${bodyLine + 1}:8`,
    '"2.5-mg" is a dose',
  ],
  [
    'an order to stop',
    { body: 'Now stop your methadone.' },
    `${bodyLine}:5`,
    `"stop your methadone" ${order}`,
  ],
  ['an order to start', { body: 'Start buprenorphine now.' }, first, `"Start buprenorphine" ${order}`],
  ['half a pill', { body: 'Then half a pill.' }, `${bodyLine}:6`, `"half a pill" ${order}`],
  [
    'a warning about something else in the same sentence',
    { body: 'Do not worry, just stop taking it.' },
    `${bodyLine}:20`,
    `"stop taking" ${order}`,
  ],
  [
    'an order behind a "do not" that belongs to something else',
    { body: 'If you do not feel well, stop taking the pills.' },
    `${bodyLine}:26`,
    `"stop taking" ${order}`,
  ],
  [
    'a number of pills',
    { body: 'Take 2 pills.', fields: everyday('2 pills') },
    `${bodyLine + 1}:6`,
    `"2 pills" ${order}`,
  ],
  ['a warning about a medicine', { body: 'Do not stop your methadone. Never just stop taking it.' }],
  ['a warning with an apostrophe', { body: "Don't stop methadone, and never stop taking it alone." }],
  [
    "words that are someone's own",
    {
      fields: anyDanger,
      body: 'It was once called <Exact why="an older word is explained">substance abuse by junkies</Exact>.',
    },
  ],
]

/** Each phrase of a list in a paragraph of its own, and what has to be found there. */
type List = {
  readonly phrases: readonly string[]
  readonly sentence: (phrase: string) => string
  readonly expected: (phrase: string, index: number) => string
}

const uses = wordRules.blame.flatMap(({ words, use }) => words.map(() => use))
const lists: Readonly<Record<string, List>> = {
  'words that blame': {
    phrases: wordRules.blame.flatMap(({ words }) => words),
    sentence: (word) => `They said ${word} here.`,
    expected: (word, index) => `:11  "${word}" labels or blames; write ${uses[index] ?? ''}`,
  },
  promises: {
    phrases: wordRules.promises,
    sentence: (word) => `It is ${word} here.`,
    expected: (word) => `:7  "${word}" praises or promises; say what is known, with its numbers and limits`,
  },
  'forbidden sentences': {
    phrases: wordRules.forbidden,
    sentence: (words) => `So ${words}.`,
    expected: (words) =>
      `:4  "${words}" may not stand on any page: only a clinician who sees the person can say it`,
  },
  'instructions about a medicine': {
    phrases: wordRules.instructions.words,
    sentence: (words) => `Never mind. Now ${words} it.`,
    expected: (words) =>
      `:17  "${words}" reads like an instruction to start, stop or change a medicine; leave that to the prescriber`,
  },
}
const warnings = wordRules.instructions.words.map((words) => `Please do not ${asWritten(words)} it.`)

const listCases = Object.entries(lists).map(([name, { phrases, sentence }]): Case => {
  const body = phrases.map((phrase) => sentence(asWritten(phrase))).join('\n\n')
  return [name, { fields: anyDanger, body }]
})
const all = judged([
  ...cases,
  ['a warning not to change a medicine', { fields: anyDanger, body: warnings.join('\n\n') }],
  ...listCases,
])

test.each(all.slice(0, cases.length + 1))('$name', expectCase)

test.each(Object.entries(lists))(
  'each of the %s of the list is found in its line',
  (name, { phrases, expected }) => {
    const found = all.find((one) => one.name === name)?.found ?? []
    expect(phrases.length).toBeGreaterThan(5)
    phrases.map(asWritten).forEach((phrase, index) => {
      // The field `exempt` moves the text down by one line.
      const line = bodyLine + 1 + 2 * index
      expect(found).toContainEqual(expect.stringContaining(`${line}${expected(phrase, index)}`))
    })
  },
)
