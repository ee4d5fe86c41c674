import type * as Later from '@/components/staff/staff-finder.later'
import { loadSearch } from '@/components/search/load-search'
import { all } from '@/components/in-page'
import { pathOf } from '@/components/staff/read-piece'
import type { ShownPiece } from '@/components/staff/read-piece'
import type { FoundPieces } from '@/lib/search/find-pieces'

/** What is shown for what was typed; undefined where everything stands as before. */
export type Shown = { readonly count: number; readonly isDanger: boolean }

/** Shows the found pieces in one list, best first, with the pages of paper that stand below the pieces. */
export class PieceSearch {
  private find: ((typed: string) => FoundPieces) | undefined
  private loading: Promise<void> | undefined
  private readonly groups: readonly HTMLElement[]
  private readonly hits: HTMLElement | null
  private readonly homes: readonly (Element | null)[]
  private readonly links: readonly HTMLAnchorElement[]

  constructor(
    private readonly host: HTMLElement,
    private readonly pieces: readonly ShownPiece[],
    /** The paths that the box on safety names. */
    private readonly first: readonly string[],
  ) {
    this.hits = host.querySelector('[data-hits]')
    this.homes = pieces.map(({ item }) => item.parentElement)
    this.groups = all(host, ':scope > details').filter((one) => one.querySelector('[data-piece]') !== null)
    const below = all(host.closest('main') ?? host, 'a[href$="/"]')
    this.links = below.filter((one): one is HTMLAnchorElement =>
      one instanceof HTMLAnchorElement ? isAfter(host, one) && one.closest('li, p') !== null : false,
    )
  }

  /** Loads what finds, and the words of the search; again after a failure. */
  load(): Promise<void> {
    this.loading ??= this.open().catch((error: unknown) => {
      this.loading = undefined
      throw error
    })
    return this.loading
  }

  private async open(): Promise<void> {
    const { finder = '', index = '' } = this.host.dataset
    const [{ openPieces }, file] = await Promise.all([
      import(finder) as Promise<typeof Later>,
      loadSearch(index),
    ])
    const sendable = [
      ...this.pieces.map(({ ask, mail }) => ({
        path: pathOf(mail.address),
        title: `${ask} ${mail.title}`,
        line: mail.line,
      })),
      ...this.links.map((link) => ({ path: link.pathname, title: link.textContent, line: '' })),
    ]
    this.find = openPieces(file, sendable, this.first)
  }

  show(typed: string): Shown | undefined {
    const found = typed.trim() === '' ? undefined : this.find?.(typed)
    const places = found?.places ?? []
    this.pieces.forEach(({ item }, place) => this.homes[place]?.append(item))
    this.hits?.replaceChildren(...places.flatMap((place) => this.itemAt(place) ?? []))
    for (const group of this.groups) group.hidden = places.length > 0
    return found && { count: places.length, isDanger: found.isDanger }
  }

  private itemAt(place: number): HTMLElement | undefined {
    const link = this.links[place - this.pieces.length]
    if (link === undefined) return this.pieces[place]?.item
    const item = document.createElement('li')
    item.append(link.cloneNode(true))
    return item
  }
}

function isAfter(one: Node, other: Node): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_CONTAINED_BY: inside } = Node
  const position = one.compareDocumentPosition(other)
  return (position & after) > 0 && (position & inside) === 0
}
