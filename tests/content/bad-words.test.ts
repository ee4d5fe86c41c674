import { expect, test } from 'vitest'
import { expectProblem } from '@/tests/content/broken-content'
import { type Case, bodyLine, judged, lineOf, plant } from '@/tests/content/planted-articles'
import { asWritten, wordRules } from '@/tests/content/word-rules'
import { dangers } from '@/lib/content/schema/topics'

const first = `${bodyLine}:1`
const exempt = `[${dangers.map((danger) => `{ danger: ${danger}, reason: This page is made for a test alone. }`).join(', ')}]`
const anyDanger = { changes: `[]\nexempt: ${exempt}` }
const textLine = bodyLine + 1

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
    { body: `It is ${'so '.repeat(13)}\n${'so '.repeat(10)}big.` },
    first,
    'this sentence has 26 words',
  ],
  [
    'a long sentence in a field',
    { fields: { summary: `It is ${'so '.repeat(30)}big.` } },
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
    `${lineOf.changes + 1}:13`,
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
    { body: 'Take 50 mg a day.' },
    `${bodyLine}:6`,
    '"50 mg" is a dose; doses have no place on this site',
  ],
  ['a dose with a hyphen', { body: 'Take a 2.5-mg tablet.' }, `${bodyLine}:8`, '"2.5-mg" is a dose'],
  ['a number of pills', { body: 'Take 2 pills a day.' }, `${bodyLine}:6`, '"2 pills a day" is a dose'],
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
    '1-555-010-0199 is not one of the numbers in content/help-lines.yaml; allowed are 911, 988',
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
    `${lineOf.changes + 1}:13`,
    '(800) 555-0199 is not one of the numbers',
  ],
  [
    'an unknown number for a text',
    { body: 'Or text START to 12345.' },
    `${bodyLine}:4`,
    '12345 is not one of the numbers',
  ],
]

test.each(judged(cases))('$name is refused, with its line and column', ({ found, place, parts }) => {
  expectProblem(found, place, ...parts)
})

test('what is allowed passes: explained abbreviations, help lines, numbers of the body, 25 words, one Exact', () => {
  const bodies = [
    'Ask for a quiet room for some time (QRST). The QRST helps.',
    'A QRST (quiet room) helps.',
    'Call 988, or 1-800-662-4357, or text START to 88788.',
    `It is ${'so '.repeat(22)}big.`,
    'It was once called <Exact why="an older word is explained">substance abuse by junkies</Exact>.',
  ]
  expect(plant(bodies.map((body) => ({ body, fields: anyDanger })))).toEqual(bodies.map(() => []))
  expect(
    plant([{ fields: { inOneMinute: '[It takes 12 weeks., B., C.]' }, body: 'About 12 weeks.' }]),
  ).toEqual([[]])
})

/** Each phrase in a paragraph of its own, with the problems found in its line. */
function linesWith(phrases: readonly string[], sentence: (phrase: string) => string) {
  const [found = []] = plant([
    { fields: anyDanger, body: phrases.map((phrase) => sentence(asWritten(phrase))).join('\n\n') },
  ])
  return phrases.map((phrase, index) => ({
    phrase: asWritten(phrase),
    problems: found.filter((problem) => problem.startsWith(`${textLine + 2 * index}:`)).join('\n'),
  }))
}

test('every word of the list that blames is found and answered', () => {
  const uses = wordRules.blame.flatMap(({ words, use }) => words.map(() => use))
  linesWith(
    wordRules.blame.flatMap(({ words }) => words),
    (word) => `They said ${word} here.`,
  ).forEach(({ phrase, problems }, index) => {
    expect(problems).toContain(`:11  "${phrase}" labels or blames; write ${uses[index] ?? ''}`)
  })
})

test('every promise and every forbidden sentence of the lists is found', () => {
  for (const { phrase, problems } of linesWith(wordRules.promises, (word) => `It is ${word} here.`)) {
    expect(problems).toContain(`:7  "${phrase}" praises or promises; say what is known`)
  }
  for (const { phrase, problems } of linesWith(wordRules.forbidden, (words) => `So ${words}.`)) {
    expect(problems).toContain(`:4  "${phrase}" may not stand on any page`)
  }
})

test('every instruction about a medicine is found, unless the sentence says not to', () => {
  for (const { phrase, problems } of linesWith(
    wordRules.instructions.words,
    (words) => `Never mind. Now ${words} it.`,
  )) {
    expect(problems).toContain(
      `:17  "${phrase}" reads like an instruction to start, stop or change a medicine`,
    )
  }
  const not = linesWith(wordRules.instructions.words, (words) => `Please do not ${words} it.`)
  expect(not.map(({ problems }) => problems)).toEqual(wordRules.instructions.words.map(() => ''))
})
