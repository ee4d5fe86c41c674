/** A text as it can stand in any file of ours: in quotes, whatever it holds. */
export function quoted(text: string): string {
  return text.includes('"') && !/['\\\n]/.test(text) ? `'${text}'` : JSON.stringify(text)
}

/** A text between quotes that a person opened, closed or used inside, as it was meant. */
export function unquoted(typed: string): string {
  const text = typed.trim()
  const mark = /^["'“”]/.exec(text)?.[0]
  if (mark === undefined) return text
  const isClosed = text.length > 1 && /["'“”]$/.test(text)
  const inner = text.slice(1, isClosed ? -1 : undefined).trim()
  // "Harbor" House: the marks belong to a part of the text.
  return !isClosed && inner.includes(mark) ? text : inner
}
