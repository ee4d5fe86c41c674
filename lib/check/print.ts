import type { VFile } from 'vfile'
import type { CheckContext } from '@/lib/check/rule'
import { answersIn } from '@/lib/check/rules/coverage'
import { coveredIn } from '@/lib/check/rules/questions'
import { gradeOf } from '@/lib/check/rules/reading'

/** All errors of the files, each as `file:line:column  message`, in the order of the files; `except` names a rule to leave out. */
export function problemLines(
  files: readonly VFile[],
  { except }: { except?: string } = {},
): readonly string[] {
  return messageLines(files, true, except)
}

/** What is unusual and may be meant, each as `file:line:column  warning: message`. The build goes on. */
export function warningLines(files: readonly VFile[]): readonly string[] {
  return messageLines(files, false)
}

function messageLines(files: readonly VFile[], errors: boolean, except?: string): readonly string[] {
  return files.flatMap((file) =>
    file.messages
      .filter(
        ({ fatal, ruleId }) => (fatal === true) === errors && (except === undefined || ruleId !== except),
      )
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map(
        ({ line, column, reason }) =>
          `${file.path}:${line ?? 1}:${column ?? 1}  ${errors ? '' : 'warning: '}${reason}`,
      ),
  )
}

/** The reading level of every text page, hardest first, with the middle of the articles at the end. */
export function gradeTable({ documents, words }: CheckContext): string {
  const rows = documents.flatMap((document) => {
    const grade = document.tree === undefined ? undefined : gradeOf(document, words.names)
    return grade === undefined ? [] : [{ path: document.file.path, kind: document.kind, grade }]
  })
  const lines = rows
    .toSorted((a, b) => b.grade - a.grade)
    .map(({ path, grade }) => `${grade.toFixed(1).padStart(5)}  ${path}`)
  const middle = middleOf(rows.filter(({ kind }) => kind === 'Article').map(({ grade }) => grade))
  return [
    'Grade  (Flesch-Kincaid, names of drugs and laws excepted)',
    ...lines,
    `${middle.toFixed(1).padStart(5)}  the middle article`,
  ].join('\n')
}

/** Each claim with the places that answer it, or why none does. */
export function coverageTable(context: CheckContext): string {
  const answers = answersIn(context)
  const rows = context.claims.map(({ id, says, dropped, pending }) => {
    const where = answers.filter((one) => one.id === id).map((one) => one.where)
    const state =
      dropped !== undefined
        ? `dropped: ${dropped}`
        : pending !== undefined
          ? `pending: ${pending}`
          : where.join('  ')
    return `${id.padEnd(6)}${says}\n      ${state}`
  })
  return ['Claim, and the page and heading that answer it', ...rows, ...askedRows(context)].join('\n')
}

/** Each question that people ask with the places that answer it, or why none does. */
function askedRows(context: CheckContext): readonly string[] {
  const answers = coveredIn(context)
  const rows = context.asked.map(({ id, says, dropped }) => {
    const where = answers.filter((one) => one.id === id).map((one) => one.where)
    const state =
      where.length > 0 ? where.join('  ') : dropped === undefined ? 'MISSING' : `dropped: ${dropped}`
    return `${id.padEnd(6)}${says}\n      ${state}`
  })
  return ['Question, and where it is answered', ...rows]
}

/** The median of some numbers; of an even count the mean of the middle two. NaN for none. */
export function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}
