import { medicineLines } from '@/lib/content/local/medicine-lines'
import { attendanceLines, testingLines, usingLines } from '@/lib/content/local/outcome-lines'
import type { RuleLine } from '@/lib/content/local/rule-line'
import { firstCallLines, tellingLines, waitLines } from '@/lib/content/local/rule-lines'
import type { AskId, Local } from '@/lib/content/schema/local'
import type { ProgramRules } from '@/lib/content/schema/program-rules'

/** The choices of one fact in sentences; none where it holds none. */
export function ruleLines(
  id: AskId,
  facts: Local,
  say: { readonly words: ProgramRules; readonly program: string },
): readonly RuleLine[] {
  switch (id) {
    case 'medicine-policy':
      return linesOf(facts[id]?.rules, (rules) => medicineLines(rules, say))
    case 'first-call':
      return linesOf(facts[id]?.rules, (rules) => firstCallLines(rules, say))
    case 'wait':
      return linesOf(facts[id]?.rules, (rules) => waitLines(rules, say))
    case 'testing-policy':
      return linesOf(facts[id]?.rules, (rules) => testingLines(rules, say))
    case 'return-to-use-policy':
      return linesOf(facts[id]?.rules, (rules) => usingLines(rules, say))
    case 'attendance-policy':
      return linesOf(facts[id]?.rules, (rules) => attendanceLines(rules, say))
    case 'court-reports':
      return linesOf(facts[id]?.rules, (rules) => tellingLines(rules, say))
    default:
      return []
  }
}

function linesOf<R>(rules: R | undefined, lines: (rules: R) => readonly RuleLine[]): readonly RuleLine[] {
  return rules === undefined ? [] : lines(rules)
}

/** What a program says of one thing in words of its own, each with the field that holds it. */
export function ownTexts(
  id: AskId,
  facts: Local,
): readonly { readonly path: readonly (string | number)[]; readonly text: string }[] {
  const fact = facts[id]
  if (fact === undefined) return []
  if ('partners' in fact)
    return fact.partners.map(({ what }, index) => ({ path: ['partners', index, 'what'], text: what }))
  return (['text', 'more'] as const).flatMap((field) => {
    const text: unknown = Reflect.get(fact, field)
    return typeof text === 'string' ? [{ path: [field], text }] : []
  })
}
