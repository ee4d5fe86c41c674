/** The addresses and anchors of a site: what is, or what was once published. */
export type AddressBook = ReadonlyMap<string, readonly string[]>

/** An address or anchor that moved. */
export type Move = { readonly from: string; readonly to: string }

/** A promise that is broken, in words. `address` is what was published. */
export type BrokenPromise = { readonly address: string; readonly message: string }

/** What the line to add is made with. */
export type Suggesting = {
  /** Stands in the line, ISO 8601. */
  readonly today: string
  /** The one of `known` that was meant by a word of before; undefined where none is near. */
  readonly nearest: (found: string, known: readonly string[]) => string | undefined
  /** The file for the line, below content/. */
  readonly list?: string
}

/** Short addresses lead on by themselves, so nothing may lead to one. */
const short = /^\/(?:[a-z]{2,3}\/)?go\//
/** An address that says nothing: whoever was sent one must not land on one that tells. */
const discreet = /^\/(?:[a-z]{2,3}\/)?i\//

/** True when the address, with its anchor if it has one, can be opened today. */
function isAlive(target: string, now: AddressBook): boolean {
  const [address = '', anchor] = target.split('#')
  const anchors = now.get(address)
  return anchors !== undefined && (anchor === undefined || anchors.includes(anchor))
}

/**
 * Every published address and anchor that is gone today without a redirect that leads to something alive. The message
 * ends with the line to add.
 */
export function brokenPromises(
  published: AddressBook,
  now: AddressBook,
  moves: readonly Move[],
  { today, nearest, list = 'redirects.yaml' }: Suggesting,
): readonly BrokenPromise[] {
  const moved = new Map(moves.map(({ from, to }) => [from, to]))
  const promised = [...published].flatMap(([address, anchors]) => [
    address,
    ...anchors.map((anchor) => `${address}#${anchor}`),
  ])
  return promised
    .filter((target) => !isAlive(placeToday(target, moved, now), now))
    .map((target) => {
      const from = gonePart(target, moved, now)
      const line = `- { from: ${from}, to: ${likelyTarget(from, now, nearest)}, since: ${today}, why: … }`
      return {
        address: target,
        message: `${target} was published and is gone; bring it back, or say in content/${list} where it went, such as: ${line}`,
      }
    })
}

/** Where a reader of a published address lands today: one hop, and no server sees what stands behind #. */
function placeToday(target: string, moved: ReadonlyMap<string, string>, now: AddressBook): string {
  const there = onItsPage(target, moved, now)
  // The page itself leads on from a heading that moved, when there is such a page.
  const [page = ''] = there.split('#')
  return now.has(page) ? (moved.get(there) ?? there) : there
}

/** A page that moved takes its anchors along: the browser keeps them through a redirect, unless that names one itself. */
function onItsPage(target: string, moved: ReadonlyMap<string, string>, now: AddressBook): string {
  const [address = '', anchor] = target.split('#')
  const page = now.has(address) ? address : (moved.get(address) ?? address)
  return anchor === undefined || page.includes('#') ? page : `${page}#${anchor}`
}

/** What has to be named in the list: the page while that is gone, then the anchor on the page of today. */
function gonePart(target: string, moved: ReadonlyMap<string, string>, now: AddressBook): string {
  const there = onItsPage(target, moved, now)
  const [page = ''] = there.split('#')
  return now.has(page) ? there : (target.split('#')[0] ?? target)
}

/** The nearest thing of today, as a first guess: a heading of the page, a page of a like name, or the page above. */
function likelyTarget(from: string, now: AddressBook, nearest: Suggesting['nearest']): string {
  const [address = '', anchor] = from.split('#')
  if (anchor !== undefined) {
    const near = nearest(anchor, now.get(address) ?? [])
    return near === undefined ? address : `${address}#${near}`
  }
  const pages = [...now.keys()].filter(
    (page) => !short.test(page) && discreet.test(page) === discreet.test(from),
  )
  const above = from.replace(/[^/]+\/$/, '')
  return nearest(from, pages) ?? (pages.includes(above) ? above : discreet.test(from) ? '/i/…/' : '/…/')
}

/** What is wrong with the list of redirects itself, each with the place in the list. */
export function redirectProblems(
  moves: readonly Move[],
  now: AddressBook,
): readonly { index: number; message: string }[] {
  return moves.flatMap((move, index) => {
    const message = redirectProblem(move, moves.slice(0, index), moves, now)
    return message === undefined ? [] : [{ index, message }]
  })
}

function redirectProblem(
  { from, to }: Move,
  earlier: readonly Move[],
  moves: readonly Move[],
  now: AddressBook,
): string | undefined {
  if (earlier.some((move) => move.from === from)) return `${from} stands twice; keep one`
  if (isAlive(from, now)) return `${from} still exists; a redirect would hide it`
  if (short.test(to)) return `${to} leads on itself; lead to the page`
  if (!isAlive(to, now)) return deadTarget(to, moves)
  if (discreet.test(from) && !discreet.test(to))
    return `${from} says nothing of its matter, and ${to} does; lead to another address below /i/`
  const [page = ''] = from.split('#')
  if (from !== page && !now.has(page)) {
    const next = moves.find((move) => move.from === page)?.to
    const there = next === undefined ? 'the page of today' : next.split('#')[0]
    return `no page stands at ${page} to lead on from one of its headings; name the heading on ${there}`
  }
  return undefined
}

/** A target that is itself gone would send readers in a chain, or in a circle. */
function deadTarget(to: string, moves: readonly Move[]): string {
  const next = moves.find((move) => move.from === to)?.to
  if (next === undefined || next === to) return `${to} does not exist; lead to a page and heading of today`
  return `${to} moved itself; lead to ${next} at once`
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
