import { counted, times } from '@/lib/content/local/rule-line'
import type { RuleLine, RulesOf, Say } from '@/lib/content/local/rule-line'
import type { Warning } from '@/lib/content/schema/own-words'
import { fill } from '@/lib/words/fill'

const end: readonly Warning[] = ['use', 'break']

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
          ['use', 'tests'],
          say,
        ).map((line) => ({ ...line, path: ['positive-test', ...line.path] }))),
    ...(missed === 'talk' ? [{ text: talk, path, warnings: ['sample'] as const }] : []),
    ...(missed === 'counts as positive'
      ? [
          {
            text: counts,
            path,
            warnings: ['stopping', 'tests', 'sample'] as const,
            against: ['tests'] as const,
          },
        ]
      : []),
  ]
}

/** What follows when someone drinks or uses again. */
export function usingLines(rules: RulesOf<'return-to-use-policy'>, say: Say): readonly RuleLine[] {
  return outcomeLines(
    rules,
    { ...say.words.using, labCheck: '', madeUp: '' },
    ['stopping', ...end, 'pregnancy'],
    ['use'],
    say,
  )
}

/** What follows from missed sessions. */
export function attendanceLines(rules: RulesOf<'attendance-policy'>, say: Say): readonly RuleLine[] {
  return outcomeLines(
    rules,
    { ...say.words.missed, labCheck: '', moreCare: '' },
    ['ending', 'break'],
    ['ending'],
    say,
  )
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
  against: readonly Warning[],
  { words, program }: Say,
): readonly RuleLine[] {
  const named = {
    talk: say.talk,
    'lab check': say.labCheck,
    'new plan': say.newPlan,
    'more care': say.moreCare,
    'made up': say.madeUp,
  }
  const lines: RuleLine[] = first.map((step, index) => ({
    text: fill(named[step], { program }),
    path: ['first', index],
    warnings: [],
  }))
  if (pause !== undefined) {
    const days = counted(words.amounts.days, pause.days)
    const text = fill(say.pause, { program, times: times(pause.after, words), days })
    lines.push({ text, path: ['pause'], warnings: [...warnings, 'pause'], against })
  }
  if (leaves === 'never') lines.push({ text: fill(say.never, { program }), path: ['leaves'], warnings: [] })
  else if (leaves !== undefined) {
    const text = fill(say.leaves, { program, times: times(leaves.after, words) })
    lines.push({ text, path: ['leaves'], warnings, against })
  }
  return lines
}
