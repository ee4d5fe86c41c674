import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ruleLines } from '@/lib/content/local/fact-lines'
import { localSchema } from '@/lib/content/schema/local'
import { programRulesSchema } from '@/lib/content/schema/program-rules'
import { englishFacts } from '@/tests/support/english'

const words = programRulesSchema.parse(parse(readFileSync('content/en/program-rules.yaml', 'utf8')))
const checked = '2026-11-02'

/** The sentences of some choices, each with the warnings before it and what it goes against. */
function said(
  id:
    | 'first-call'
    | 'wait'
    | 'medicine-policy'
    | 'testing-policy'
    | 'return-to-use-policy'
    | 'attendance-policy'
    | 'court-reports',
  rules: object,
) {
  const facts = localSchema.parse({ facts: { [id]: { rules, checked } } }).facts ?? {}
  return ruleLines(id, facts, { words, program: 'Harbor House' }).map(
    ({ text, warnings, against }) =>
      `${text} [${warnings.join(' ')}]${against === undefined ? '' : ` against ${against.join(' ')}`}`,
  )
}

test('medicines: each choice is a sentence, and a treatment that is kept from people brings its warnings', () => {
  expect(
    said('medicine-policy', {
      methadone: 'not here',
      buprenorphine: { days: 90 },
      naltrexone: 'welcome here',
      'calming-pills': 'case by case',
      stimulants: 'own prescriber',
      cannabis: 'not here',
    }),
  ).toEqual([
    'Harbor House does not take people who take methadone. [medicine stopping break pregnancy] against medicine',
    'Harbor House allows buprenorphine (Suboxone) for 90 days at most. [medicine stopping break pregnancy] against medicine',
    'Harbor House welcomes people who take naltrexone (Vivitrol), and can give or prescribe the medicine. []',
    'About prescribed calming pills such as Xanax, Harbor House decides for each person. Ask before your first day, and stop nothing while you wait. [stopping prescribed pregnancy]',
    'Harbor House welcomes people who take prescribed stimulants such as Adderall. Your own or another prescriber or clinic keeps giving the medicine. []',
    'Harbor House does not take people who use medical cannabis. []',
  ])
})

test('time without alcohol or drugs, and a negative test, never stand without their warnings', () => {
  const stop = '[stopping detox prescribed use break pregnancy]'
  expect(
    said('first-call', {
      'time-without': { of: 'alcohol and drugs', for: { hours: 72 } },
      'first-test': 'negative',
    }),
  ).toEqual([
    `Harbor House asks for 72 hours without alcohol or drugs before the first day. ${stop} against stopping use`,
    `Harbor House asks for a negative test on the first day. ${stop.replace('pregnancy', 'pregnancy tests')} against use tests`,
  ])
  expect(said('first-call', { 'time-without': 'none', 'first-test': 'any result' })).toEqual([
    'Harbor House does not ask you to stop before your first day. []',
    'Harbor House does a test on the first day. You can start with any result. []',
  ])
})

test('what ends or pauses care goes against guidance, after however many times; a step that helps does not', () => {
  const end = '[ending break] against ending'
  expect(
    said('attendance-policy', {
      first: ['talk', 'made up'],
      pause: { after: 1, days: 21 },
      leaves: { after: 3 },
    }),
  ).toEqual([
    'If you miss a session, staff of Harbor House talk with you. []',
    'At Harbor House, you can make up a session that you missed. []',
    `If you miss once, Harbor House sends you away for 21 days. ${end.replace('break', 'break pause')}`,
    `If you miss 3 times, Harbor House ends your place. ${end}`,
  ])
  expect(said('return-to-use-policy', { first: ['more care'], leaves: 'never' })).toEqual([
    'If you drink or use again, Harbor House may offer you more care. []',
    'At Harbor House, you keep your place if you drink or use again. []',
  ])
  expect(
    said('testing-policy', {
      'positive-test': { first: ['lab check'], leaves: { after: 2 } },
      'missed-test': 'counts as positive',
    }),
  ).toEqual([
    'Harbor House has a lab check each positive test before anything follows. []',
    'If a test is positive 2 times, Harbor House ends your place. [stopping prescribed use break pregnancy tests] against use tests',
    'At Harbor House, a test that you miss or refuse counts as positive. [stopping tests sample] against tests',
  ])
})

test('who is told, and who waits', () => {
  expect(
    said('court-reports', { court: 'written consent', employer: 'never', family: 'without consent' }),
  ).toEqual([
    'Harbor House says that it tells a court or a probation officer only what you allow in writing. [privacy]',
    'Harbor House says that it tells your employer nothing. [privacy]',
    'Harbor House says that it tells your family things without your consent. [privacy] against privacy',
  ])
  expect(said('wait', { pregnant: { hours: 48 }, others: { from: 5, to: 10 } })).toEqual([
    'Harbor House sees people who are pregnant within 48 hours. [pregnancy]',
    'People usually wait 5 to 10 days. [stopping]',
  ])
  expect(said('wait', { pregnant: { days: 5 } })[0]).toContain('against pregnancy')
  expect(said('wait', { pregnant: 'not here' })).toEqual([
    'Harbor House does not take people who are pregnant. [pregnancy elsewhere] against pregnancy',
  ])
})

test('what is welcome reads right for each medicine', () => {
  const of = (choice: string) =>
    said('medicine-policy', { methadone: choice, stimulants: choice, cannabis: choice })
  expect(of('welcome here')).toEqual([
    'Harbor House welcomes people who take methadone, and can give it to you here. []',
    'Harbor House welcomes people who take prescribed stimulants such as Adderall, and can give or prescribe the medicine. []',
    'Harbor House welcomes people who use medical cannabis. []',
  ])
  expect(of('own prescriber')).toEqual([
    'Harbor House welcomes people who take methadone. You get it from your own or another methadone clinic. []',
    'Harbor House welcomes people who take prescribed stimulants such as Adderall. Your own or another prescriber or clinic keeps giving the medicine. []',
    'Harbor House welcomes people who use medical cannabis. Someone outside Harbor House stays in charge of it. []',
  ])
})

test('a test that is missed brings what to ask where there is no sample', () => {
  expect(said('testing-policy', { 'missed-test': 'talk' })).toEqual([
    'If you miss or refuse a test, staff of Harbor House talk with you. [sample]',
  ])
})

test('help at night stands behind the warnings for an overdose and for thoughts of suicide', () => {
  const fact = englishFacts({ 'after-hours': { text: 'Call our nurse at any hour.', checked } })(
    'after-hours',
  )
  expect(fact?.warnings.map((text) => /will not wake up|Thoughts of suicide/i.exec(text)?.[0])).toEqual([
    'Will not wake up',
    'Thoughts of suicide',
  ])
})

test('a fact says its warnings first, then its rules, then what they leave out', () => {
  const more = 'Bring the bottle.'
  const fact = englishFacts({ 'medicine-policy': { rules: { methadone: 'not here' }, more, checked } })(
    'medicine-policy',
  )
  expect(fact?.rules).toEqual(['Harbor House does not take people who take methadone.'])
  expect(fact?.text).toBe(more)
  expect(fact?.warnings[0]).toBe(words.warnings.stopping.text)
  expect(fact?.warnings[1]).toBe(words.warnings.medicine.text)
})

test('a fact is a text or choices, and more stands beside choices alone', () => {
  const problem = (fact: object) =>
    localSchema
      .safeParse({ facts: { wait: { ...fact, checked } } })
      .error?.issues.map(({ message }) => message)
  expect(problem({ text: 'About a week.', rules: { pregnant: 'first' } })).toEqual([
    'write text, or choices under rules: one of the two',
  ])
  expect(problem({})).toEqual(['write text, or choices under rules: one of the two'])
  expect(problem({ text: 'About a week.', more: 'Or longer, at times.' })).toEqual([
    'more stands beside rules; without them, write text',
  ])
})
