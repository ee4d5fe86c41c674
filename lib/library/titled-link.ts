import type { TitledLink } from '@/lib/library/library'

/** A page that readers see. */
export type ShownPage = { readonly address: string; readonly title: string | undefined }

/** An address with the title of its page; undefined for one that is not among the pages shown: the publisher hides it. */
export function titledLink(address: string | undefined, shown: readonly ShownPage[]): TitledLink | undefined {
  const title = shown.find((page) => page.address === address?.split('#')[0])?.title
  return address === undefined || title === undefined ? undefined : { title, address }
}
