import { report } from '@/lib/content/raw/report'
import { publishedSchema } from '@/lib/content/schema/redirects'
import type { Redirect } from '@/lib/content/schema/redirects'
import { brokenPromises, redirectProblems } from '@/lib/links/ledger'
import type { AddressBook } from '@/lib/links/ledger'
import { isUnreadable } from '@/lib/content/raw/collection'
import { nearest } from '@/lib/content/raw/nearest'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** The ledger of the guide, and the publisher's own of what it added: tracks and pages. The guide never changes the second. */
export const ledgerFiles = { guide: 'published.json', own: 'own/published.json' } as const

/** A link is a promise: what was once published is still there, or a list of redirects says where it went. */
export const ledger: Rule = (context) => {
  const now = addressesNow(context)
  for (const name of Object.values(ledgerFiles)) judgeLedger(context, name, now)
  const before: Redirect[] = []
  for (const { file, name, moved } of context.moves) {
    const source = context.raw.yaml(name)
    for (const { index, message } of redirectProblems([...before, ...moved], now)) {
      if (index >= before.length)
        report(file, source.placeOf(['moved', index - before.length, 'from']), 'ledger', message)
    }
    before.push(...moved)
  }
}

function judgeLedger({ raw, collections, moves, today }: CheckContext, name: string, now: AddressBook) {
  const file = raw.file(name)
  if (name === ledgerFiles.own && String(file) === '') return
  const yaml = raw.yaml(name)
  const published = publishedSchema.safeParse(yaml.value)
  if (!published.success) {
    const place =
      yaml.errors[0]?.place ??
      yaml.placeOf(published.error.issues[0]?.path.filter((key) => typeof key !== 'symbol') ?? [])
    const message = `${name} cannot be read; npm run publish:record writes it, and before the first release it holds {}`
    return report(file, place, 'ledger', message)
  }
  const unreadable = new Set(
    collections
      .flatMap(({ pages }) => pages)
      .filter(({ document }) => isUnreadable(document))
      .map(({ address }) => address),
  )
  // The headings of a text with a broken tag are not gone, only out of sight.
  const promised = Object.entries(published.data).map(
    ([address, anchors]) => [address, unreadable.has(address) ? [] : anchors] as const,
  )
  for (const { address, message } of brokenPromises(
    new Map(promised),
    now,
    moves.flatMap(({ moved }) => moved),
    { today, nearest, list: name.replace('published.json', 'redirects.yaml') },
  )) {
    report(file, yaml.placeOf([address.split('#')[0] ?? address]), 'ledger', message)
  }
}

/** Every address of today with the anchors of its headings; that of a hidden article leads to its part. The page for unknown addresses is nobody's address. */
function addressesNow({ collections }: Pick<CheckContext, 'collections'>): AddressBook {
  return new Map(
    collections
      .flatMap(({ pages }) => pages)
      // Beside an article stand its short and its discreet address, in no list and promised all the same.
      .filter(({ isListed, document }) => isListed || document.kind === 'Article')
      .map(({ address, headings }) => [address, headings.map(({ id }) => id)]),
  )
}

/** Those of them that a release promises: not the tracks that are examples, which a publisher replaces. */
export function promisedNow(context: Pick<CheckContext, 'collections'>): AddressBook {
  const examples = context.collections.flatMap(({ of, at }) =>
    of('Program')
      .filter(({ data }) => data.example)
      .map(({ data }) => at.program(data.id)),
  )
  const isExample = (address: string) => examples.some((example) => address.startsWith(example))
  return new Map([...addressesNow(context)].filter(([address]) => !isExample(address)))
}
