import { atRule, decl, parse, rule } from 'postcss'
import type { AtRule, Rule } from 'postcss'

/** Which margin stands for a gap, and between what: between lines a row leaves room only where it may have several. */
const margins: Record<string, readonly { readonly side: string; readonly of: readonly string[] }[]> = {
  'column-gap': [{ side: 'right', of: ['[class*=flex]'] }],
  'row-gap': [{ side: 'bottom', of: ['.flex-wrap', '.flex-col'] }],
}
margins.gap = [...(margins['column-gap'] ?? []), ...(margins['row-gap'] ?? [])]

/**
 * A style that says each gap between flexible boxes a second time, as a margin, for browsers that know gaps only in a
 * grid (Chrome before 84, Safari before 14.1). One cannot ask for that; `inset` came with it or just after.
 * The boxes are those whose classes say `flex`; text without an element of its own gets no margin.
 */
export function withFlexGaps(style: string): string {
  const root = parse(style)
  const older = atRule({ name: 'supports', params: 'not (inset:0)' })
  root.walkDecls(/^(row-|column-)?gap$/, (one) => {
    if (one.parent?.type !== 'rule') return
    const gapped = one.parent
    const rules = (margins[one.prop] ?? []).map(({ side, of }) => {
      const selectors = gapped.selectors.flatMap((selector) =>
        of.map((box) => `${selector}${box}>:not(:last-child)`),
      )
      return rule({ selectors, nodes: [decl({ prop: `margin-${side}`, value: one.value })] })
    })
    older.append(...inQuestionsOf(gapped, rules))
  })
  if ((older.nodes ?? []).length > 0) root.append(older)
  return root.toString()
}

/** Inside the same `@media` as the rule that they go with. */
function inQuestionsOf({ parent }: Rule | AtRule, rules: Rule[] | AtRule[]): Rule[] | AtRule[] {
  if (parent?.type !== 'atrule') return rules
  const { name, params } = parent as AtRule
  return inQuestionsOf(parent, [atRule({ name, params, nodes: rules })])
}
