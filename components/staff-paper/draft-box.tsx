/** How old the pages behind a paper are. */
export type PaperAge = {
  /** Why nobody hands it out yet; undefined once the guide is published. */
  readonly draft: string | undefined
  /** Small on the sheet: when it is to be replaced, and that it is a draft. */
  readonly said: string
}

/** On the screen alone: until the guide is published, the addresses lead nowhere. */
export function DraftBox({ age: { draft } }: { age: PaperAge }) {
  if (draft === undefined) return null
  return (
    <p className="mt-3 measure rounded-md bg-sand px-4 py-2 leading-snug text-sand-ink forced-colors:border">
      {draft}
    </p>
  )
}
