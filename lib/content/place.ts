/** A place in a file, both from 1. */
export type Place = { readonly line: number; readonly column: number }

/** Where a message belongs that is about a file as a whole. */
export const fileStart: Place = { line: 1, column: 1 }

/** The place of a character of a text, by its index. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
