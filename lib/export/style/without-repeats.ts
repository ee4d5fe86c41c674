import { parse } from 'postcss'
import type { Declaration, Rule } from 'postcss'

/** `:is()` by the names of old browsers. */
const oldIs = /:-(?:webkit|moz)-any\(/

/**
 * A style without what lowering leaves behind: a rule or a declaration that stands again right after it, and old names
 * of `:is()` beside `:has()`, since no browser that knows the second needs them.
 */
export function withoutRepeats(style: string): string {
  const root = parse(style)
  root.walkRules((rule) => {
    if ((oldIs.test(rule.selector) && rule.selector.includes(':has(')) || standsAgain(rule)) rule.remove()
  })
  root.walkDecls((one) => {
    if (isSaidAgain(one)) one.remove()
  })
  return root.toString()
}

/** True where the same rule follows, with none between that says something else. */
function standsAgain(rule: Rule): boolean {
  const body = bodyOf(rule)
  for (let next = rule.next(); next?.type === 'rule' && bodyOf(next) === body; next = next.next())
    if (next.selector === rule.selector) return true
  return false
}

function bodyOf({ nodes }: Rule): string {
  return nodes.map(String).join(';')
}

function isSaidAgain(one: Declaration): boolean {
  const next = one.next()
  return next?.type === 'decl' && String(next) === String(one)
}
