import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/**
 * What is wrong, of alternatives only with the one that was meant: the value has its shape, and least is wrong with it.
 * Where the value has the shape of none, the issue of the alternatives as a whole stays.
 */
export function ownIssues(issue: Issue): readonly Issue[] {
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.flatMap((inner) => ownIssues({ ...inner, path: issue.path }))
  if (issue.code !== 'invalid_union') return [issue]
  const [best, second] = issue.errors
    .filter((branch) => branch.length > 0 && branch.every((inner) => !isOfAnotherShape(inner)))
    .toSorted((a, b) => weight(a) - weight(b))
  if (best === undefined) return [issue]
  // As near to one as to the other: what the alternatives say of themselves helps more.
  if (second !== undefined && weight(best) === weight(second) && issue.message !== '') return [issue]
  return best.flatMap((inner) => ownIssues({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** The values that may stand where an issue is, also as one of the alternatives. */
export function valuesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.flatMap(valuesOf))
  return []
}

function isOfAnotherShape({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 2 * issue.keys.length
    return sum + (issue.code === 'invalid_value' && issue.values.length === 1 ? 4 : 1)
  }, 0)
}
