/** In a pattern, inside of brackets: a letter of Latin scripts, or a digit. `\p{L}` takes thirty times as long to compile. */
export const letter = '\\w\\u00c0-\\u024f\\u1e00-\\u1eff'
/** In a pattern: neither a letter nor a hyphen stands before. */
export const wordStart = `(?<![${letter}-])`
/** In a pattern: no letter stands behind. */
export const wordEnd = `(?![${letter}])`

/** A pattern that finds any of the phrases as whole words, in any case. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${alternatives(phrases)})${wordEnd}`, 'gi')
}

/** The phrases as part of a pattern; no phrase finds nothing. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)'
  return phrases
    .map((text) =>
      text
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['’]")
        .replaceAll(' ', '\\s+')
        // Last, so that the steps above do not reach into it.
        .replaceAll('*', `[${letter}'’-]*`),
    )
    .join('|')
}
