import { report } from '@/lib/content/raw/report'
import { readYaml } from '@/lib/content/raw/yaml-source'
import { publishedSchema } from '@/lib/content/schema/redirects'
import { type AddressBook, brokenPromises, redirectProblems } from '@/lib/links/ledger'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** A link is a promise: what was once published is still there, or content/redirects.yaml says where it went. */
export const ledger: Rule = ({ raw, collection }) => {
  const now = addressesNow({ collection })
  const file = raw.other('published.json')
  const yaml = readYaml(String(file))
  const published = publishedSchema.safeParse(yaml.value)
  if (!published.success) return report(file, { line: 1, column: 1 }, 'ledger', 'published.json cannot be read; npm run publish:record writes it')
  for (const { address, message } of brokenPromises(new Map(Object.entries(published.data)), now, collection.redirects)) {
    report(file, yaml.placeOf([address.split('#')[0] ?? address]), 'ledger', message)
  }
  const redirects = raw.other('redirects.yaml')
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
