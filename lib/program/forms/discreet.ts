/** True of a text that holds none of the words; a star in a word stands for any ending. */
export function isDiscreet(text: string, never: readonly string[]): boolean {
  return !never.some((word) => patternOf(word).test(text))
}

function patternOf(word: string): RegExp {
  const written = word
    .replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`)
    .replaceAll('*', String.raw`[\p{L}\p{M}]*`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'iu')
}
