import { problemsAfter, write } from '@/tests/content/broken-content'

const soundFields = {
  id: '',
  title: '',
  summary: 'A short page that exists for one test alone, and says nothing at all.',
  section: 'family',
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

/** What differs from a sound article: fields as they stand in the file (undefined: left out), or its text. */
export type Planted = {
  readonly fields?: Partial<
    Record<keyof typeof soundFields | 'exempt' | 'goodToAsk' | 'navTitle', string | undefined>
  >
  /** Begins in `bodyLine`, under a heading. */
  readonly body?: string
}

/** The line of the file on which `body` begins, as long as no field was left out or added. */
export const bodyLine = 19

/** The lines of the fields of a sound article. */
export const lineOf = Object.fromEntries(
  Object.keys(soundFields).map((name, index) => [name, index + 2]),
) as Record<keyof typeof soundFields, number>

// Two digits, so that the files stand in the order of the cases.
function nameOf(number: number): string {
  return `case-${String(number).padStart(2, '0')}`
}

/** The text of an article that is sound but for what is planted. `number` is from 1 to 90. */
export function articleText(number: number, { fields, body = 'A sentence.' }: Planted): string {
  const own = { id: nameOf(number), title: `Case ${number}`, order: String(9 + number) }
  const lines = Object.entries({ ...soundFields, ...own, ...fields }).flatMap(([name, value]) =>
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

/** The problems of each planted article, as `line:column  message`. All stand in one copy of the content: one check judges them. */
export function plant(articles: readonly Planted[]): readonly (readonly string[])[] {
  const pathOf = (index: number) => `en/articles/family/${nameOf(index + 1)}.mdx`
  const problems = problemsAfter(
    ...articles.map((article, index) => write(pathOf(index), articleText(index + 1, article))),
  )
  return articles.map((_, index) => {
    const start = `${pathOf(index)}:`
    return problems
      .filter((problem) => problem.startsWith(start))
      .map((problem) => problem.slice(start.length))
  })
}

/** A planted mistake: its name, what is planted, `line:column`, and the telling parts of the message. */
export type Case = readonly [name: string, planted: Planted, place: string, ...parts: string[]]

/** The cases with the problems that the check found in each. */
export function judged(
  cases: readonly Case[],
): readonly { name: string; found: readonly string[]; place: string; parts: readonly string[] }[] {
  const problems = plant(cases.map(([, planted]) => planted))
  return cases.map(([name, , place, ...parts], index) => ({
    name,
    found: problems[index] ?? [],
    place,
    parts,
  }))
}
