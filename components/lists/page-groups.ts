/** One page in a list: its name, one line of what it tells, its address. */
export type ListedPage = { readonly title: string; readonly summary: string; readonly address: string }

/** Pages that belong together, under one heading. `id` is the heading's anchor, `address` the group's own page. */
export type PageGroup = { readonly id: string; readonly title: string; readonly address?: string; readonly pages: readonly ListedPage[] }
