import type { Documents } from '@/lib/content/documents'
import { inOrder } from '@/lib/content/local/own-words'
import { ruleWarnings } from '@/lib/content/schema/program-rules'
import type { Warning } from '@/lib/content/schema/own-words'

/** The warnings of a language, in their order: those of its rules, and on other dangers the short texts of the safety blocks. */
export function warningTexts({
  of,
}: Pick<Documents, 'of'>): (called: readonly Warning[]) => readonly string[] {
  const rules = of('ProgramRules').at(0)?.data.warnings
  const textOf = (warning: Warning) => {
    const known = ruleWarnings.find((one) => one === warning)
    return known === undefined
      ? of('SafetyBlock').find(({ data }) => data.danger === warning)?.data.short
      : rules?.[known].text
  }
  return (called) => inOrder(called).flatMap((warning) => textOf(warning) ?? [])
}
