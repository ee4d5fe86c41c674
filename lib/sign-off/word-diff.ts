import { diffWordsWithSpace } from 'diff'

/** How words that went and words that came are marked, as `git diff --word-diff` does. */
const marks = { gone: ['[-', '-]'], come: ['{+', '+}'] } as const

/** What changed between two texts, a line for each line that changed: `You [-can-]{+may+} call.` Empty when nothing did. */
export function wordDiff(before: string, after: string): readonly string[] {
  const marked = diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) =>
      added ? mark(value, marks.come) : removed ? mark(value, marks.gone) : value,
    )
    .join('')
  return marked.split('\n').filter((line) => /\[-|\{\+/.test(line))
}

/** A change over several lines is marked on each of them. */
function mark(value: string, [open, close]: readonly [string, string]): string {
  return value
    .split('\n')
    .map((line) => (line === '' ? '' : `${open}${line}${close}`))
    .join('\n')
}
