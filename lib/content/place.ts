/** A place in a file, both from 1. */
export type Place = { readonly line: number; readonly column: number }

/** Where a message belongs that is about a file as a whole. */
export const fileStart: Place = { line: 1, column: 1 }
