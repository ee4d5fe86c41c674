import { expect, test } from 'vitest'
import { ownWordsReader } from '@/lib/content/local/own-words'
import { policies, ruleSentences, share, unseenSentences } from '@/tests/support/rule-cases'
import { englishFacts } from '@/tests/support/english'
import { wordRules } from '@/tests/support/word-rules'

const hear = ownWordsReader(wordRules)
const found = (text: string, about?: Parameters<typeof hear>[1]) =>
  hear(text, about).demands.map((one) => one.found)

test.each(policies)(
  '$program, $topic: what calls for a warning brings it',
  ({ topic, text, beside, against }) => {
    const { demands, warnings } = hear(text, topic)
    expect(beside.filter((one) => !warnings.includes(one))).toEqual([])
    expect(demands.length > 0).toBe(against.length > 0)
    const told = demands.flatMap(({ demand }) => demand.warnings)
    expect(against.filter((one) => !told.includes(one))).toEqual([])
  },
)

test('of all sentences that harm, nearly all are heard, and few that do not', () => {
  const isHeard = ({ text, topic }: { text: string; topic: Parameters<typeof hear>[1] }) =>
    hear(text, topic).demands.length > 0
  expect(
    share(
      ruleSentences.filter(({ is }) => is === 'harmful'),
      isHeard,
    ),
  ).toBeGreaterThanOrEqual(0.95)
  expect(
    share(
      ruleSentences.filter(({ is }) => is === 'harmless'),
      isHeard,
    ),
  ).toBeLessThanOrEqual(0.1)
})

test.each(ruleSentences.filter(({ beside }) => beside.length > 0))(
  'beside "$text"',
  ({ text, topic, beside }) => {
    expect(hear(text, topic).warnings).toEqual(expect.arrayContaining([...beside]))
  },
)

test('who denies a demand makes none, in whatever clause', () => {
  expect(found('We ask you to stop taking methadone.')).toEqual(['stop'])
  expect(found('We never ask you to stop taking methadone, or taper it.')).toEqual([])
  expect(found('Nobody has to be sober.')).toEqual([])
  expect(found('You can start once you are sober.')).toEqual(['sober'])
})

test('"if" says when something is so, and "only if" what is asked', () => {
  expect(found('If you come off methadone, our nurse sees you each day.')).toEqual([])
  expect(found('We take you only if you come off methadone.')).toEqual(['come off'])
})

test('an allowance that is taken away is a demand, a duty that is taken away is none', () => {
  expect(found('You may not stay on Suboxone.')).toEqual(['stay on'])
  expect(found('You do not have to stay on Suboxone.')).toEqual([])
})

test('only what no page may ever say is refused', () => {
  const isRefused = (text: string) => hear(text).demands.some(({ demand }) => demand.refused)
  expect(isRefused('Shaking? Wait it out at home.')).toBe(true)
  expect(isRefused('Stop taking your methadone.')).toBe(true)
  expect(isRefused('Never wait it out at home.')).toBe(false)
  expect(isRefused('We do not take people on methadone.')).toBe(false)
})

test('names that touch a rule are heard, and names that touch a danger alone call for its warning', () => {
  for (const name of ['Off Suboxone in 30 days', 'Detox at home class']) expect(found(name)).not.toEqual([])
  for (const name of ['Relapse prevention', 'Track for pregnant women', 'Methadone dose', 'MAT visit'])
    expect(found(name)).toEqual([])
  expect(hear('Track for pregnant women').warnings).toEqual(['pregnancy'])
  expect(hear('Overdose prevention and naloxone').warnings).toEqual(['overdose'])
})

test('no harmful sentence of an unseen kind stands without a warning, and of harmless ones at most one is refused', () => {
  const harmful = unseenSentences.filter(({ is, topic }) => is === 'harmful' && topic !== 'withdrawal-care')
  const alone = harmful.filter(
    ({ topic, text }) =>
      englishFacts({ [topic]: { text, checked: '2026-11-02' } })(topic)?.warnings.length === 0,
  )
  expect(harmful.length).toBeGreaterThan(35)
  expect(alone).toEqual([])
  const refused = unseenSentences.filter(
    ({ is, topic, text }) =>
      is === 'harmless' && hear(text, topic).demands.some(({ demand }) => demand.refused),
  )
  expect(refused.length).toBeLessThanOrEqual(1)
})
