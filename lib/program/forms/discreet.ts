/** True of a text that holds none of the words; a star in a word stands for any ending. */
export function isDiscreet(text: string, never: readonly string[]): boolean {
  return tellingWord(text, never) === undefined
}

/** The first of the words that stands in the text, as it stands there. */
export function tellingWord(text: string, never: readonly string[]): string | undefined {
  if (never.length === 0) return undefined
  const words = never.map((word) =>
    word.replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`).replaceAll('*', String.raw`[\p{L}\p{M}]*`),
  )
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu')
  return found.exec(text)?.[0]
}
