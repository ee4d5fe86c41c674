import { diffWordsWithSpace } from 'diff'
import { signedText } from '@/lib/sign-off/sign'
import type { SignState } from '@/lib/sign-off/sign'

/** What waits for a signature, what was signed, and what changed since, for the person at the keyboard. `folder` is content/. */
export function signOffReport(states: readonly SignState[], folder: string): string {
  const needed = states.filter(({ text }) => text.isNeeded)
  const others = states.filter(({ text }) => !text.isNeeded)
  const done = needed.filter(({ state }) => state === 'signed').length
  return [
    `Needed before the guide can be published: ${done} of ${needed.length} signed.`,
    ...needed.flatMap((one) => lines(one, folder)),
    '',
    'May be signed too (without it, an article, a part or a page of your own says that no clinician has read it):',
    ...others.flatMap((one) => lines(one, folder)),
    '',
    'To read on paper: npm run review. To sign: npm run sign-off -- <id> [<id> ...], or -- needed for all that wait.',
  ].join('\n')
}

function lines(one: SignState, folder: string): readonly string[] {
  const { text, state } = one
  const head = `  ${state.padEnd(8)}${text.id.padEnd(36)}${text.title}`
  if (one.state === 'waits') return [head]
  const by = `          by ${one.signature.name}, ${one.signature.date}`
  if (one.state === 'signed') return [head, by]
  const before = signedText(folder, one.signature)
  const changes =
    before === undefined
      ? ['(the signed words are not kept, so read the whole text)']
      : wordDiff(before, text.text)
  return [head, by, ...changes.map((line) => `          | ${line}`)]
}

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
