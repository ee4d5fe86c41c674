/** True of a text that holds none of the words; a star in a word stands for any ending. */
export function isDiscreet(text: string, never: readonly string[]): boolean {
  const words = never.map((word) =>
    word.replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`).replaceAll('*', String.raw`[\p{L}\p{M}]*`),
  )
  return !new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu').test(text)
}
