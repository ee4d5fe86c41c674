import { expect, test } from 'vitest'
import { addedLine, bodyLine, expectCase, judged, lineOf } from '@/tests/content/planted-articles'
import type { Case } from '@/tests/content/planted-articles'
import { asWritten, wordRules } from '@/tests/content/word-rules'
import { dangers } from '@/lib/content/schema/topics'

const first = `${bodyLine}:1`
const exempt = `[${dangers.map((danger) => `{ danger: ${danger}, reason: This page is made for a test alone. }`).join(', ')}]`
/** Words that name a danger pass here, so that only the rule on trial speaks. */
const anyDanger = { changes: `[]\nexempt: ${exempt}` }

/** Numbers that need no source, so that only the rule on trial speaks. */
const everyday = (words: string) => ({
  changes: `[]\nuncited: [{ words: ${words}, reason: This page is made for a test alone. }]`,
})

const hard =
  'Comprehensive multidisciplinary rehabilitation necessitates individualized biopsychosocial evaluation, pharmacological stabilization and longitudinal psychotherapeutic accountability. '

const cases: readonly Case[] = [
  [
    'a grade over 8',
    { body: hard.repeat(5) },
    '1:1',
    'this text reads at grade ',
    'at most 8 is allowed. Use shorter sentences and everyday words',
  ],
  [
    'a sentence of 26 words',
    { body: `Hello. It is ${'so '.repeat(23)}big.` },
    `${bodyLine}:8`,
    'this sentence has 26 words; at most 25 are allowed',
  ],
  [
    'a long sentence over two lines',
    { body: `It is ${'very '.repeat(13)}\n${'very '.repeat(10)}big.` },
    first,
    'this sentence has 26 words',
  ],
  [
    'a long sentence in a field',
    { fields: { summary: `It is ${'too '.repeat(30)}big.` } },
    `${lineOf.summary}:10`,
    'this sentence has 33 words',
  ],
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
    'an order about a medicine',
    { body: 'Now stop your methadone.' },
    `${bodyLine}:5`,
    '"stop your methadone" reads like an instruction',
  ],
  ['half a pill', { body: 'Then half a pill.' }, `${bodyLine}:6`, '"half a pill" reads like an instruction'],
  [
    'a warning about something else in the same sentence',
    { body: 'Do not worry, just stop taking it.' },
    `${bodyLine}:20`,
    '"stop taking" reads like an instruction',
  ],
  ['a warning about a medicine', { body: 'Do not stop your methadone. Never just stop taking it.' }],
  [
    'a number of pills',
    { body: 'Take 2 pills.', fields: everyday('2 pills') },
    `${bodyLine + 1}:6`,
    '"2 pills" reads like an instruction',
  ],
  [
    'an abbreviation that is never explained',
    { body: 'Ask for a QRST.' },
    `${bodyLine}:11`,
    'QRST is never spelled out on this page; write the words once',
  ],
  [
    'a number in the box that is not in the body',
    { fields: { inOneMinute: '[It takes 12 weeks., B., C.]' } },
    `${lineOf.inOneMinute}:15`,
    'the number 12 does not stand in the body; say it there, with its source',
  ],
  [
    'a number in the summary that is not in the body',
    { fields: { summary: 'It takes some 12 weeks, and this page says what happens in them.' } },
    `${lineOf.summary}:10`,
    'the number 12 does not stand in the body',
  ],
  [
    'a name in the box that is not in the body',
    { fields: { inOneMinute: '[Ask about Vivitrol first., B., C.]' } },
    `${lineOf.inOneMinute}:15`,
    'Vivitrol does not stand in the body',
  ],
  [
    'an unknown telephone number',
    { body: 'Call us at 1-555-010-0199 today.' },
    `${bodyLine}:12`,
    '1-555-010-0199 is not one of the numbers in content/help-lines.yaml or content/local.yaml; allowed are 911, 988',
  ],
  [
    'a short number that is no help line',
    { body: 'Call 211.' },
    `${bodyLine}:6`,
    '211 is not one of the numbers',
  ],
  [
    'an unknown number in a field',
    { fields: { goodToAsk: '["Is (800) 555-0199 yours?"]' } },
    `${addedLine}:13`,
    '(800) 555-0199 is not one of the numbers',
  ],
  [
    'an unknown number for a text',
    { body: 'Or text START to 12345.' },
    `${bodyLine}:18`,
    '12345 is not one of the numbers',
  ],
  [
    'an abbreviation explained before',
    { body: 'Ask for a quiet room for some time (QRST). The QRST helps.' },
  ],
  ['an abbreviation explained behind', { body: 'A QRST (quiet room) helps.' }],
  ['help lines', { body: 'Call 988, or 1-800-662-4357, or text START to 88788.' }],
  ['a sentence of 25 words', { body: `It is ${'really '.repeat(22)}big.` }],
  [
    "words that are someone's own",
    {
      fields: anyDanger,
      body: 'It was once called <Exact why="an older word is explained">substance abuse by junkies</Exact>.',
    },
  ],
  [
    'a number in the box that the body has too',
    { fields: { inOneMinute: '[It takes 12 weeks., B., C.]' }, body: 'About 12 weeks [@ariss20].' },
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
