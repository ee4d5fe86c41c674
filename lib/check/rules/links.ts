import type { RawDocument } from '@/lib/content/raw/raw-document'
import { report } from '@/lib/content/raw/report'
import { boxId, layoutAnchors } from '@/lib/links/layout-ids'
import { isUnreadable } from '@/lib/content/raw/collection'
import { allLinks } from '@/lib/check/all-links'
import { httpsAddress } from '@/lib/words/fields'
import type { CheckContext, Rule } from '@/lib/check/rule'

const outside = httpsAddress('https://www.samhsa.gov/find-help')

/** Every link inside the site leads to a page and a heading that exist. */
export const links: Rule = (context) => {
  for (const { document, to, place } of allLinks(context)) {
    const problem =
      to.startsWith('/') || to.startsWith('#') ? problemInside(context, document, to) : problemOutside(to)
    if (problem !== undefined) report(document.file, place, 'links', problem)
  }
}

function problemInside({ collection }: CheckContext, document: RawDocument, to: string): string | undefined {
  const [address = '', anchor] = to.split('#')
  const page = collection.pages.find((one) =>
    address === '' ? one.document === document : one.address === address,
  )
  if (page === undefined) {
    return `there is no page ${address}; write an address of this site with the slash at its end, like /start/what-an-iop-is/`
  }
  if (anchor === undefined || isUnreadable(page.document)) return undefined
  const anchors = [...page.headings.map(({ id }) => id), ...page.boxes.map(boxId), ...layoutAnchors]
  return anchors.includes(anchor)
    ? undefined
    : `${page.address} has no heading #${anchor}; it has ${anchors.join(', ')}`
}

function problemOutside(to: string): string | undefined {
  if (to.startsWith('tel:') || to.startsWith('sms:'))
    return 'write the number itself; it becomes a link with its hours'
  if (!to.startsWith('https://'))
    return `write an address of this site, or one that begins with https:// (found ${to})`
  const [issue] = outside.safeParse(to).error?.issues ?? []
  return issue === undefined ? undefined : `${issue.message} (found ${to})`
}
