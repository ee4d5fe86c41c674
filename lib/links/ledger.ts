/** The addresses and anchors of a site: what is, or what was once published. */
export type AddressBook = ReadonlyMap<string, readonly string[]>

/** An address or anchor that moved. */
export type Move = { readonly from: string; readonly to: string }

/** A promise that is broken, in words. `address` is what was published. */
export type BrokenPromise = { readonly address: string; readonly message: string }

/** True when the address, with its anchor if it has one, can be opened today. */
function isAlive(target: string, now: AddressBook): boolean {
  const [address = '', anchor] = target.split('#')
  const anchors = now.get(address)
  return anchors !== undefined && (anchor === undefined || anchors.includes(anchor))
}

/**
 * Every published address and anchor that is gone today without a redirect that leads to something alive.
 * `list` is the file for such redirects, below content/.
 */
export function brokenPromises(
  published: AddressBook,
  now: AddressBook,
  moves: readonly Move[],
  list = 'redirects.yaml',
): readonly BrokenPromise[] {
  const moved = new Map(moves.map(({ from, to }) => [from, to]))
  const promised = [...published].flatMap(([address, anchors]) => [
    address,
    ...anchors.map((anchor) => `${address}#${anchor}`),
  ])
  return (
    promised
      // A page that moved takes its anchors along: the browser keeps them through a redirect.
      .map((target) => ({ target, now: movedTarget(target, moved) }))
      .filter((entry) => !isAlive(entry.now, now))
      .map((entry) => ({
        address: entry.target,
        message: `${entry.target} was published and is gone; bring it back, or say in content/${list} where it went`,
      }))
  )
}

function movedTarget(target: string, moved: ReadonlyMap<string, string>): string {
  const exact = moved.get(target)
  if (exact !== undefined) return exact
  const [address = '', anchor] = target.split('#')
  const page = moved.get(address)
  if (page === undefined || anchor === undefined) return page ?? target
  if (page.includes('#')) return page
  // The heading may have moved again on the new page.
  const there = `${page}#${anchor}`
  return moved.get(there) ?? there
}

/** What is wrong with the list of redirects itself, each with the place in the list. */
export function redirectProblems(
  moves: readonly Move[],
  now: AddressBook,
): readonly { index: number; message: string }[] {
  return moves.flatMap(({ from, to }, index) => {
    const message = redirectProblem(from, to, moves.slice(0, index), now)
    return message === undefined ? [] : [{ index, message }]
  })
}

function redirectProblem(
  from: string,
  to: string,
  earlier: readonly Move[],
  now: AddressBook,
): string | undefined {
  if (earlier.some((move) => move.from === from)) return `${from} stands twice; keep one`
  if (isAlive(from, now)) return `${from} still exists; a redirect would hide it`
  // A target that is itself gone would send readers in a chain, or in a circle.
  if (!isAlive(to, now)) return `${to} does not exist; lead to a page and heading of today`
  if (from.includes('#') && from.split('#')[0] !== to.split('#')[0]) {
    return 'a heading can only move within its page: no server sees what stands behind #'
  }
  return undefined
}

/** What was published together with what is there now: what the ledger holds after a release. Sorted. */
export function mergedLedger(published: AddressBook, now: AddressBook): Record<string, string[]> {
  const addresses = [...new Set([...published.keys(), ...now.keys()])].toSorted()
  return Object.fromEntries(
    addresses.map((address) => [
      address,
      [...new Set([...(published.get(address) ?? []), ...(now.get(address) ?? [])])].toSorted(),
    ]),
  )
}

/** What of `now` the other ledger does not promise yet: new addresses, and new anchors of known ones. */
export function withoutPromised(now: AddressBook, promised: AddressBook): AddressBook {
  const rest = [...now].map(([address, anchors]) => {
    const known = promised.get(address)
    return {
      address,
      isNew: known === undefined,
      anchors: anchors.filter((anchor) => known?.includes(anchor) !== true),
    }
  })
  return new Map(
    rest
      .filter(({ isNew, anchors }) => isNew || anchors.length > 0)
      .map(({ address, anchors }) => [address, anchors]),
  )
}
