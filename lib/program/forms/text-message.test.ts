import { expect, test } from 'vitest'
import { carried, messageProblems } from '@/lib/program/forms/text-message'
import { englishForms } from '@/tests/support/english'
import { asWritten, wordRules } from '@/tests/support/word-rules'

const never = [...englishForms.sms.never, ...wordRules.textMessages]
// https://iop-guide.example/i/6ptm3y/
const problems = (line: string) => messageProblems(line, { addressLength: 35, never })

test.each([
  'Here is the page we talked about:',
  "It's in 2 parts. Call us: 9 to 5.",
  'Año, señora, ¿sí?'.replace('í', 'i'),
])('"%s" is a good line', (line) => {
  expect(problems(line)).toEqual([])
})

test('160 less the address, a space and 40 for the sender are left', () => {
  expect(problems('a'.repeat(84))).toEqual([])
  expect(problems('a'.repeat(85))).toEqual([expect.stringContaining('takes 85 places; at most 84')])
  expect(problems(`${'a'.repeat(82)}[`)).toEqual([])
  expect(problems(`${'a'.repeat(83)}[`)).toEqual([expect.stringContaining('takes 85 places')])
})

test.each([
  ['It’s here', '’', `write "'"`],
  ['Two – three', '–', 'write "-"'],
  ['Wait…', '…', 'write "..."'],
  ['Aquí', 'í', 'write "i"'],
  ['Good 👍', '👍', 'leave it out'],
  ['8\u00a0to 12', '\u00a0', 'leave it out'],
])('%s holds a character that makes the message short', (line, letter, instead) => {
  expect(problems(line)).toEqual([
    expect.stringMatching(new RegExp(`^"${letter}" is not in the alphabet.*${instead}$`)),
  ])
})

test('each word of the lists is refused, in any case and form', () => {
  for (const word of never) {
    const line = `About ${asWritten(word).toUpperCase()}: see this.`
    expect([word, problems(line).at(-1)]).toEqual([word, expect.stringContaining('on a locked phone')])
  }
})

test.each([
  'drug',
  'alcohol',
  'drink',
  'drinking',
  'opioid',
  'heroin',
  'fentanyl',
  'meth',
  'pills',
  'Xanax',
  'Suboxone',
  'methadone',
  'buprenorphine',
  'naloxone',
  'Narcan',
  'detox',
  'rehab',
  'treatment',
  'recovery',
  'addiction',
  'addict',
  'IOP',
  'counseling',
  'counselor',
  'weed',
  'beer',
  'oxy',
  'withdraw',
  'withdrawing',
  'overdosed',
  'quitting',
  'sobering',
  'relapsing',
  'vape',
  'outpatient',
  'therapist',
  'court',
  'craving',
])('"%s" may not stand in a message', (word) => {
  expect(problems(`About ${word} and more.`)).toHaveLength(1)
})

test.each([
  ['', 0, 160, 1],
  ['a'.repeat(160), 160, 160, 1],
  ['a'.repeat(161), 161, 160, 2],
  ['a'.repeat(306), 306, 160, 2],
  ['a'.repeat(307), 307, 160, 3],
  ['á'.repeat(70), 70, 70, 1],
  ['á'.repeat(71), 71, 70, 2],
  ['á'.repeat(135), 135, 70, 3],
  // Two places of the wide alphabet.
  ['👍', 2, 70, 1],
])('a text is carried as the telephone companies count it', (text, places, room, messages) => {
  expect(carried(text)).toEqual({ places, room, messages })
})
