import type { Local } from '@/lib/content/schema/local'
import { medicines, told } from '@/lib/content/schema/program-choices'
import type { Medicine } from '@/lib/content/schema/program-choices'
import type { ProgramRules } from '@/lib/content/schema/program-rules'
import type { Warning } from '@/lib/content/schema/own-words'
import { fill } from '@/lib/words/fill'

/** One choice of a program, in a sentence of the guide. */
export type RuleLine = {
  readonly text: string
  /** Below the rules of its fact. */
  readonly path: readonly (string | number)[]
  /** What has to stand before it. */
  readonly warnings: readonly Warning[]
  /** The warning whose guidance it goes against; undefined for none. */
  readonly against?: Warning
}

type RulesOf<Id extends keyof Local> = NonNullable<
  NonNullable<Local[Id]> extends { rules?: infer R } ? R : never
>
type Say = { readonly words: ProgramRules; readonly program: string }

const stop: readonly Warning[] = ['stopping', 'prescribed', 'use', 'break', 'pregnancy']
const end: readonly Warning[] = ['use', 'break']

/** What a program does about medicines. A medicine that is treatment is not to be given up for a place. */
export function medicineLines(
  rules: RulesOf<'medicine-policy'>,
  { words, program }: Say,
): readonly RuleLine[] {
  const say = words.medicines
  return medicines.flatMap((name): readonly RuleLine[] => {
    const choice = rules[name]
    if (choice === undefined) return []
    const names = { program, medicine: say.names[name] }
    if (typeof choice === 'object') {
      const days = counted(words.amounts.days, choice.days)
      return [{ text: fill(say.forDays, { ...names, days }), path: [name, 'days'], ...withheld(name) }]
    }
    const path = [name]
    switch (choice) {
      case 'welcome here':
        return [{ text: fill(say.welcomeHere, names), path, warnings: [] }]
      case 'own prescriber':
        return [{ text: fill(say.ownPrescriber, names), path, warnings: [] }]
      case 'case by case':
        return [{ text: fill(say.caseByCase, names), path, warnings: withheld(name).warnings }]
      case 'not here':
        return [{ text: fill(say.notHere, names), path, ...withheld(name) }]
    }
  })
}

/** What a reader has to know where a medicine is kept from people. No guidance calls cannabis a treatment. */
function withheld(name: Medicine): Pick<RuleLine, 'warnings' | 'against'> {
  switch (name) {
    case 'cannabis':
      return { warnings: [] }
    case 'calming-pills':
      return { warnings: ['stopping', 'prescribed', 'pregnancy'], against: 'stopping' }
    case 'methadone':
    case 'buprenorphine':
      return { warnings: ['medicine', 'stopping', 'break', 'pregnancy'], against: 'medicine' }
    case 'naltrexone':
      return { warnings: ['prescribed', 'break'], against: 'medicine' }
    case 'stimulants':
      return { warnings: ['prescribed'] }
  }
}

/** What a program asks for before the first day. */
export function firstCallLines(rules: RulesOf<'first-call'>, { words, program }: Say): readonly RuleLine[] {
  const say = words.firstCall
  const { 'time-without': time, 'first-test': test } = rules
  const lines: RuleLine[] = []
  if (time === 'none') lines.push({ text: fill(say.none, { program }), path: ['time-without'], warnings: [] })
  else if (time !== undefined)
    lines.push({
      text: fill(say.time, { program, time: stretch(time.for, words), substances: say.substances[time.of] }),
      path: ['time-without'],
      warnings: stop,
      against: 'use',
    })
  const path = ['first-test']
  if (test === 'none') lines.push({ text: fill(say.testNone, { program }), path, warnings: [] })
  if (test === 'any result') lines.push({ text: fill(say.testAnyResult, { program }), path, warnings: [] })
  if (test === 'negative')
    lines.push({
      text: fill(say.testNegative, { program }),
      path,
      warnings: [...stop, 'tests'],
      against: 'use',
    })
  return lines
}

/** Guidance has people who are pregnant seen first, and helped within 48 hours where there is no place. */
const hoursOfPregnant = 48

/** Who comes first, and how long others wait. */
export function waitLines(rules: RulesOf<'wait'>, { words, program }: Say): readonly RuleLine[] {
  const say = words.wait
  const { pregnant, others } = rules
  const lines: RuleLine[] = []
  const path = ['pregnant']
  const warnings = ['pregnancy'] as const
  if (typeof pregnant === 'object') {
    const hours = 'hours' in pregnant ? pregnant.hours : pregnant.days * 24
    const text = fill(say.within, { program, time: stretch(pregnant, words) })
    lines.push({ text, path, warnings, ...(hours > hoursOfPregnant ? { against: 'pregnancy' } : {}) })
  }
  if (pregnant === 'first') lines.push({ text: fill(say.first, { program }), path, warnings })
  if (pregnant === 'like others')
    lines.push({ text: fill(say.likeOthers, { program }), path, warnings, against: 'pregnancy' })
  if (pregnant === 'not here')
    lines.push({ text: fill(say.notHere, { program }), path, warnings, against: 'pregnancy' })
  if (others !== undefined)
    lines.push({
      text:
        others.to === 0
          ? fill(say.othersAtOnce, { program })
          : fill(say.others, { from: String(others.from), to: String(others.to) }),
      path: ['others'],
      warnings: others.to === 0 ? [] : ['stopping'],
    })
  return lines
}

/** What follows from a positive test, and from one that was missed. */
export function testingLines(rules: RulesOf<'testing-policy'>, say: Say): readonly RuleLine[] {
  const { words, program } = say
  const { 'positive-test': positive, 'missed-test': missed } = rules
  const talk = fill(words.missedTest.talk, { program })
  const counts = fill(words.missedTest.countsAsPositive, { program })
  const path = ['missed-test']
  return [
    ...(positive === undefined
      ? []
      : outcomeLines(
          positive,
          { ...words.positiveTest, madeUp: '' },
          ['stopping', 'prescribed', ...end, 'pregnancy', 'tests'],
          say,
        ).map((line) => ({ ...line, path: ['positive-test', ...line.path] }))),
    ...(missed === 'talk' ? [{ text: talk, path, warnings: [] }] : []),
    ...(missed === 'counts as positive'
      ? [{ text: counts, path, warnings: ['stopping', 'tests'] as const, against: 'tests' as const }]
      : []),
  ]
}

/** What follows when someone drinks or uses again. */
export function usingLines(rules: RulesOf<'return-to-use-policy'>, say: Say): readonly RuleLine[] {
  return outcomeLines(
    rules,
    { ...say.words.using, labCheck: '', madeUp: '' },
    ['stopping', ...end, 'pregnancy'],
    say,
  )
}

/** What follows from missed sessions. */
export function attendanceLines(rules: RulesOf<'attendance-policy'>, say: Say): readonly RuleLine[] {
  return outcomeLines(rules, { ...say.words.missed, labCheck: '', moreCare: '' }, ['ending', 'break'], say)
}

type Outcome = {
  readonly first?: readonly ('talk' | 'lab check' | 'new plan' | 'more care' | 'made up')[] | undefined
  readonly pause?: { readonly after: number; readonly days: number } | undefined
  readonly leaves?: 'never' | { readonly after: number } | undefined
}
type OutcomeWords = Readonly<
  Record<'talk' | 'labCheck' | 'newPlan' | 'moreCare' | 'madeUp' | 'pause' | 'leaves' | 'never', string>
>

function outcomeLines(
  { first = [], pause, leaves }: Outcome,
  say: OutcomeWords,
  warnings: readonly Warning[],
  { words, program }: Say,
): readonly RuleLine[] {
  const named = {
    talk: say.talk,
    'lab check': say.labCheck,
    'new plan': say.newPlan,
    'more care': say.moreCare,
    'made up': say.madeUp,
  }
  const against = 'use' as const
  const lines: RuleLine[] = first.map((step, index) => ({
    text: fill(named[step], { program }),
    path: ['first', index],
    warnings: [],
  }))
  if (pause !== undefined) {
    const days = counted(words.amounts.days, pause.days)
    const text = fill(say.pause, { program, times: times(pause.after, words), days })
    lines.push({ text, path: ['pause'], warnings, against })
  }
  if (leaves === 'never') lines.push({ text: fill(say.never, { program }), path: ['leaves'], warnings: [] })
  else if (leaves !== undefined) {
    const text = fill(say.leaves, { program, times: times(leaves.after, words) })
    lines.push({ text, path: ['leaves'], warnings, against })
  }
  return lines
}

/** Who is told something, and with whose leave. */
export function tellingLines(rules: RulesOf<'court-reports'>, { words, program }: Say): readonly RuleLine[] {
  const say = words.telling
  const sentences = {
    'written consent': say.writtenConsent,
    'court order': say.courtOrder,
    never: say.never,
    'without consent': say.withoutConsent,
  }
  return told.flatMap((who): readonly RuleLine[] => {
    const choice = rules[who]
    if (choice === undefined) return []
    return [
      {
        text: fill(sentences[choice], { program, who: say.who[who] }),
        path: [who],
        warnings: ['privacy'],
        ...(choice === 'without consent' ? { against: 'privacy' as const } : {}),
      },
    ]
  })
}

type Counted = ProgramRules['amounts']['days']

function counted({ one, other }: Counted, count: number): string {
  return fill(count === 1 ? one : other, { count: String(count) })
}

function times(count: number, { amounts }: ProgramRules): string {
  return count === 1 ? amounts.once : fill(amounts.times, { count: String(count) })
}

function stretch(
  time: { readonly hours: number } | { readonly days: number },
  { amounts }: ProgramRules,
): string {
  return 'hours' in time ? counted(amounts.hours, time.hours) : counted(amounts.days, time.days)
}
