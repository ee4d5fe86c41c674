/** The groups of results. */
export const resultKinds = ['page', 'question', 'word'] as const
export type ResultKind = (typeof resultKinds)[number]

/** One thing that can be found, with what is shown of it. */
export type SearchEntry = {
  readonly kind: ResultKind
  /** Where it leads: a page, or a heading on one. */
  readonly address: string
  readonly title: string
  /** The page on which a heading stands; empty for a page itself. */
  readonly page: string
  /** Other words for it. */
  readonly also: readonly string[]
  /** What it says in short; empty where its title says it all. */
  readonly text: string
}
