/** One page in a list: its name, one line of what it tells, its address. */
export type ListedPage = { readonly title: string; readonly summary: string; readonly address: string }

/** Pages under one heading inside a group; `title` is undefined where the group itself is heading enough. */
export type PagePart = { readonly title: string | undefined; readonly pages: readonly ListedPage[] }

/** Pages that belong together, under one heading. `id` is the heading's anchor. */
export type PageGroup = {
  readonly id: string
  readonly title: string
  readonly parts: readonly PagePart[]
}
