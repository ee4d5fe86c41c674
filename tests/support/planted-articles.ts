import { articleText } from '@/tests/support/article-text'
import type { Planted } from '@/tests/support/article-text'
import { appended, expectProblem, inFile, problemsOf } from '@/tests/support/small-content'
import type { Change } from '@/tests/support/small-content'
import { expect } from 'vitest'

/** The sections that take the articles, and how many in each: places end at 99. */
const sections = ['after', 'inside', 'cost-work-privacy'] as const
const perSection = 80

function caseOf(number: number): { readonly id: string; readonly section: string; readonly order: string } {
  return {
    // Three digits, so that the files stand in the order of the cases.
    id: `case-${String(number).padStart(3, '0')}`,
    section: sections[Math.floor((number - 1) / perSection)] ?? 'none',
    order: String(20 + ((number - 1) % perSection)),
  }
}

/** The path of the article `number`, from 1, below content/. */
export function articlePath(number: number): string {
  const { id, section } = caseOf(number)
  return `en/articles/${section}/${id}.mdx`
}

/** The text of that article, sound but for what is planted. */
export function article(number: number, { fields, ...planted }: Planted = {}): string {
  const { id, section, order } = caseOf(number)
  return articleText(section, id, { fields: { order, ...fields }, ...planted })
}

/** Links to new articles in an old one: an article to which no page leads is a problem of its own. */
export function leadTo(...numbers: readonly number[]): Readonly<Record<string, Change>> {
  const links = numbers.map((number) => {
    const { id, section } = caseOf(number)
    return `[More](/${section}/${id}/)`
  })
  return { 'en/articles/start/a.mdx': appended(`\n${links.join(' ')}\n`) }
}

/** The problems of each planted article. All stand in one guide, so that one check judges them. */
export function plant(articles: readonly Planted[]): readonly (readonly string[])[] {
  const numbers = articles.map((_, index) => index + 1)
  const problems = problemsOf({
    ...Object.fromEntries(articles.map((one, index) => [articlePath(index + 1), article(index + 1, one)])),
    ...leadTo(...numbers),
  })
  return numbers.map((number) => inFile(problems, articlePath(number)))
}

/** Its name, what is planted, `line:column` and the telling parts of the message; a case without a place is sound. */
export type Case = readonly [name: string, planted: Planted, place?: string, ...parts: string[]]

/** The cases, each with the problems found in it. */
export function judged(cases: readonly Case[]) {
  const problems = plant(cases.map(([, planted]) => planted))
  return cases.map(([name, , place, ...parts], index) => ({
    name,
    found: problems[index] ?? [],
    place,
    parts,
  }))
}

/** Expects the problem that a case is about, and no other. */
export function expectCase({ found, place, parts }: ReturnType<typeof judged>[number]) {
  if (place === undefined) expect(found).toEqual([])
  else expectProblem(found, place, ...parts)
}
