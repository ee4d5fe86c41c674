import { expect, test } from 'vitest'
import { pages } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'

/** Fails with every problem at once, one a line: the person who mends a page wants the whole list. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) expect.fail(`${problems.length} to mend:\n${problems.join('\n')}`)
}

/** One test over many pages. `judge` says what is wrong with one, and what would be right. */
export function testEveryPage(
  sentence: string,
  judge: (page: BuiltPage) => readonly string[],
  chosen: readonly BuiltPage[] = pages,
): void {
  test(sentence, () => {
    expectNone(chosen.flatMap((page) => judge(page).map((problem) => `${page.address}  ${problem}`)))
  })
}
