import { expect } from 'vitest'
import { append, expectProblem, inFile, problemsAfter, write } from '@/tests/content/broken-content'
import type { Change } from '@/tests/content/broken-content'

const soundFields = {
  id: '',
  title: '',
  summary: '',
  section: '',
  order: '',
  audience: 'person',
  topics: '[]',
  inOneMinute: '[One point., Another point., A third point.]',
  related: '[what-an-iop-is]',
  written: '2026-11-21',
  checked: '2026-11-21',
  nextCheck: '2027-05-21',
  changes: '[]',
}
type Field = keyof typeof soundFields

/** What differs from a sound article: fields as they stand in the file (undefined: left out), or its text. */
export type Planted = {
  readonly fields?: Partial<Record<Field | 'exempt' | 'goodToAsk', string | undefined>>
  /** Begins in `bodyLine`, under a heading. */
  readonly body?: string
}

/** The lines of the fields of a sound article, from 2. */
export const lineOf = Object.fromEntries(
  Object.keys(soundFields).map((name, index) => [name, index + 2]),
) as Record<Field, number>

/** The line on which an added field stands, behind all others. */
export const addedLine = lineOf.changes + 1

/** The line of the file on which `body` begins, as long as no field was left out or added. */
export const bodyLine = lineOf.changes + 5

/** The sections that take the articles, without subheadings, and how many in each: places end at 99. */
const sections = ['after', 'family', 'cost-work-privacy'] as const
const perSection = 80

// Three digits, so that the files stand in the order of the cases.
function nameOf(number: number): string {
  return `case-${String(number).padStart(3, '0')}`
}

function sectionOf(number: number): string {
  return sections[Math.floor((number - 1) / perSection)] ?? 'none'
}

/** Each in other words, since no sentence may stand in two articles; without a digit, which the text would have to hold. */
function summaryOf(number: number): string {
  const word = String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  return `A short page for case ${word} of one test alone, it says nothing at all.`
}

/** The path of the article `number`, from 1, below content/. */
export function articlePath(number: number): string {
  return `en/articles/${sectionOf(number)}/${nameOf(number)}.mdx`
}

/** The text of an article that is sound but for what is planted. */
export function articleText(number: number, { fields, body = 'A sentence.' }: Planted): string {
  const order = String(20 + ((number - 1) % perSection))
  const own = {
    id: nameOf(number),
    title: `Case ${number}`,
    section: sectionOf(number),
    order,
    summary: summaryOf(number),
  }
  const all: Readonly<Record<string, string | undefined>> = { ...soundFields, ...own, ...fields }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return [
    '---',
    ...lines,
    '---',
    '',
    '## A heading {/* #a-heading */}',
    '',
    body,
    '',
    'A fact [@mccarty14].',
    '',
  ].join('\n')
}

/** Links to new articles in an old one: an article to which no page leads is a problem of its own. */
export function leadTo(...addresses: readonly string[]): Change {
  return append(
    'en/articles/start/what-an-iop-is.mdx',
    `\n${addresses.map((address) => `[More](${address})`).join(' ')}\n`,
  )
}

/** The problems of each planted article. All stand in one copy of the content, so that one check judges them. */
export function plant(articles: readonly Planted[]): readonly (readonly string[])[] {
  const numbers = articles.map((_, index) => index + 1)
  const written = articles.map((article, index) =>
    write(articlePath(index + 1), articleText(index + 1, article)),
  )
  const problems = problemsAfter(
    ...written,
    leadTo(...numbers.map((number) => `/${sectionOf(number)}/${nameOf(number)}/`)),
  )
  return articles.map((_, index) => inFile(problems, articlePath(index + 1)))
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
