/** Columns of an e-mail in plain text. */
export const columns = 80

/**
 * A paragraph in lines of at most 80 characters. `first` stands before the first line, `rest` before the others.
 * A word is never cut: one that is longer than a line, such as an address, has a line of its own.
 */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): readonly string[] {
  // A hyphen between spaces stays with the word before it; at the start of a line it would look like a list.
  const words = text.split(/ +(?!-(?: |$))/).filter((word) => word !== '')
  const lines: string[][] = [[]]
  let room = columns - first.length
  for (const word of words) {
    // Characters as a reader counts them, not UTF-16 units.
    const length = Array.from(word).length
    const line = lines.at(-1)
    if (line && (line.length === 0 || length + 1 <= room)) {
      room -= line.length === 0 ? length : length + 1
      line.push(word)
    } else {
      room = columns - rest.length - length
      lines.push([word])
    }
  }
  return lines.map((line, index) => `${index === 0 ? first : rest}${line.join(' ')}`.trimEnd())
}
