import type { GlossaryData } from '@/lib/content/schema/glossary'
import type { Glossary } from '@/lib/library/library'
import { titledLink } from '@/lib/library/titled-link'
import type { ShownPage } from '@/lib/library/titled-link'

/** The words by their letters, each with the title of the page that tells more. */
export function glossaryOf(
  { terms, ...data }: GlossaryData,
  shown: readonly ShownPage[],
  locale: string,
): Omit<Glossary, 'address' | 'signature'> {
  const { compare } = new Intl.Collator(locale)
  const sorted = terms.toSorted((a, b) => compare(a.term, b.term))
  return { ...data, terms: sorted.map((one) => ({ ...one, more: titledLink(one.more, shown) })) }
}
