import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { ruleSentences, share } from '@/tests/support/rule-cases'
import type { RuleSentence } from '@/tests/support/rule-cases'
import {
  checkSmall,
  inFile,
  problemsOf,
  replaced,
  smallContent,
  warningsOf,
} from '@/tests/support/small-content'

const checked = '2026-11-02'
const localWith = (facts: object) => ({ 'local.yaml': stringify({ facts }, { lineWidth: 0 }) })
const saying = (text: string, id = 'medicine-policy') => localWith({ [id]: { text, checked } })
const refusedIn = (text: string, id?: string) => inFile(problemsOf(saying(text, id)), 'local.yaml')
const warnedIn = (text: string, id?: string) => inFile(warningsOf(saying(text, id)), 'local.yaml')

/** No more than what the rules on local.yaml look at: the whole content would be read hundreds of times. */
const around = ['en/language.yaml', 'en/word-rules.yaml', 'en/program-rules.yaml', 'help-lines.yaml']

/** Which sentences are refused, and which are told of, a sentence for each question at a time. */
function judge(list: readonly RuleSentence[]) {
  const refused = new Set<string>()
  const warned = new Set<string>()
  const waiting = [...list]
  while (waiting.length > 0) {
    const now = new Map<string, RuleSentence>()
    for (const one of waiting) if (!now.has(one.topic)) now.set(one.topic, one)
    for (const one of now.values()) waiting.splice(waiting.indexOf(one), 1)
    const facts = Object.fromEntries([...now].map(([id, { text }]) => [id, { text, checked }]))
    const local = localWith(facts)['local.yaml']
    const texts = around.map((path) => [path, smallContent.get(path) ?? ''] as const)
    const content = new Map([...texts, ['local.yaml', local] as const])
    const lines = local.split('\n')
    for (const { fatal, line = 1, reason } of checkSmall(content).raw.file('local.yaml').messages) {
      const one = list.find(({ text }) => lines[line - 1]?.includes(stringify(text, { lineWidth: 0 }).trim()))
      if (one === undefined) throw new Error(`a message of no sentence: ${reason}`)
      ;(fatal === true ? refused : warned).add(one.text)
    }
  }
  return { refused, warned }
}

test('of sentences that harm, nearly none passes in silence; of those that do not, nearly none is refused', () => {
  const { refused, warned } = judge(ruleSentences)
  const isTold = ({ text }: RuleSentence) => refused.has(text) || warned.has(text)
  const harmful = ruleSentences.filter(({ is }) => is === 'harmful')
  const harmless = ruleSentences.filter(({ is }) => is === 'harmless')
  expect(share(harmful, isTold)).toBeGreaterThanOrEqual(0.95)
  expect(share(harmless, ({ text }) => refused.has(text))).toBeLessThanOrEqual(0.03)
  expect(share(harmless, isTold)).toBeLessThanOrEqual(0.1)
})

test('a choice against guidance is a warning with the guidance and the sentence that it prints', () => {
  const facts = localWith({
    'medicine-policy': { rules: { methadone: 'not here', naltrexone: 'welcome here' }, checked },
    'first-call': { rules: { 'time-without': { of: 'alcohol', for: { hours: 72 } } }, checked },
  })
  expect(problemsOf(facts)).toEqual([])
  const warnings = inFile(warningsOf(facts), 'local.yaml')
  expect(warnings).toHaveLength(2)
  expect(warnings[0]).toMatch(
    /^4:18 {2}warning: this choice goes against guidance \(guidance: Source guide24 \(2024\)/,
  )
  expect(warnings[0]).toContain('does not take people who take methadone')
  expect(warnings[1]).toContain('asks for 72 hours without alcohol before the first day')
})

test('a doubtful text is a warning, and only what no page may say is refused', () => {
  expect(refusedIn('We do not take people on methadone.')).toEqual([])
  expect(warnedIn('We do not take people on methadone.')[0]).toContain('keeps people from medicine')
  expect(refusedIn('Shaking? Wait it out at home.')[0]).toContain('no page may say this')
  expect(refusedIn('You take 20 mg here.')[0]).toContain('is a dose')
  expect(refusedIn('You can take half a pill.')[0]).toContain('is a dose')
  expect(refusedIn('We guarantee that you recover.')[0]).toContain('promises what no program can keep')
  expect(refusedIn('We cannot guarantee a place.')).toEqual([])
  expect(refusedIn('Addicts are welcome.')[0]).toContain('"Addicts" labels or blames')
})

test('usual words of offices and programs stand; clean and dirty stand with a remark; praise is a remark', () => {
  expect(warnedIn('A relapse is no reason to leave.', 'return-to-use-policy')).toEqual([])
  expect(refusedIn('The Division of Alcohol and Drug Abuse licenses us.', 'license')).toEqual([])
  expect(warnedIn('The door is behind the Best Western.', 'directions')).toEqual([])
  expect(warnedIn('We are the best.', 'directions')[0]).toContain('"best" praises')
  expect(warnedIn('A dirty test goes to a lab.', 'testing-policy')[0]).toContain('better is')
})

test('a name stands, with a remark on a word that blames; a rule in a name is told', () => {
  const named = (name: string) => ({
    'programs/day.yaml': replaced('kind: group }', `kind: group, name: "${name}" }`),
  })
  for (const name of ['Relapse prevention', 'Alcoholics Anonymous meeting', 'Best Practices group']) {
    expect(problemsOf(named(name))).toEqual([])
    expect(warningsOf(named(name))).toEqual([])
  }
  for (const name of ['Clean time check', 'Off Suboxone in 30 days', 'Detox at home class']) {
    expect(problemsOf(named(name))).toEqual([])
    expect(warningsOf(named(name))).not.toEqual([])
  }
  expect(problemsOf(named('Methadone 20 mg')).join()).toContain('is a dose')
})

test('a program may give a number of its own where people complain, and at night', () => {
  expect(refusedIn('Our crisis line is 1-555-010-0155.', 'after-hours')).toEqual([])
  expect(refusedIn('You can call the state line at 1-555-010-0188.', 'complaints')).toEqual([])
  expect(refusedIn('Call 1-555-010-0155.', 'parking')[0]).toContain('is not one of the numbers')
})
