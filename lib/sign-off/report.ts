import { signedText } from '@/lib/sign-off/sign'
import type { SignState } from '@/lib/sign-off/sign-state'
import { wordDiff } from '@/lib/sign-off/word-diff'

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
