import { report } from '@/lib/content/raw/report'
import { readYaml } from '@/lib/content/raw/yaml-source'
import { publishedSchema } from '@/lib/content/schema/redirects'
import { type AddressBook, brokenPromises, redirectProblems } from '@/lib/links/ledger'
import { programAddress } from '@/lib/links/addresses'
import { isUnreadable } from '@/lib/check/collection'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** A link is a promise: what was once published is still there, or content/redirects.yaml says where it went. */
export const ledger: Rule = ({ raw, collection }) => {
  const now = addressesNow({ collection })
  const file = raw.file('published.json')
  const yaml = readYaml(String(file))
  const published = publishedSchema.safeParse(yaml.value)
  if (!published.success) {
    const place = yaml.errors[0]?.place ?? yaml.placeOf(published.error.issues[0]?.path.filter((key) => typeof key !== 'symbol') ?? [])
    return report(file, place, 'ledger', 'published.json cannot be read; npm run publish:record writes it, and before the first release it holds {}')
  }
  const unreadable = new Set(collection.pages.filter(({ document }) => isUnreadable(document)).map(({ address }) => address))
  // The headings of a text with a broken tag are not gone, only out of sight.
  const promised = Object.entries(published.data).map(([address, anchors]) => [address, unreadable.has(address) ? [] : anchors] as const)
  for (const { address, message } of brokenPromises(new Map(promised), now, collection.redirects)) {
    report(file, yaml.placeOf([address.split('#')[0] ?? address]), 'ledger', message)
  }
  const redirects = raw.file('redirects.yaml')
  const source = readYaml(String(redirects))
  for (const { index, message } of redirectProblems(collection.redirects, now)) {
    report(redirects, source.placeOf(['moved', index, 'from']), 'ledger', message)
  }
}

/** Every address of today with the anchors of its headings. The page for unknown addresses is nobody's address. */
export function addressesNow({ collection }: Pick<CheckContext, 'collection'>): AddressBook {
  return new Map(
    collection.pages
      .filter(({ address }) => address.endsWith('/'))
      .map(({ address, headings }) => [address, headings.map(({ id }) => id)]),
  )
}

/** Those of them that a release promises: not the tracks that are examples, which a publisher replaces. */
export function promisedNow(context: Pick<CheckContext, 'collection'>): AddressBook {
  const examples = context.collection.of('Program').filter(({ data }) => data.example)
  const isExample = (address: string) => examples.some(({ data }) => address.startsWith(programAddress(data.id)))
  return new Map([...addressesNow(context)].filter(([address]) => !isExample(address)))
}
