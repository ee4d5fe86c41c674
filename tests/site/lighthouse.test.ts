import { afterAll, beforeAll, test } from 'vitest'
import { failedAudits, openLighthouse } from '@/tests/browser/lighthouse'
import type { Category } from '@/tests/browser/lighthouse'
import { expectNone } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'
import { pagesForLighthouse } from '@/tests/site/chosen-pages'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
/** Performance is noise on a busy machine; `npm run lighthouse` measures it. */
const categories: readonly Category[] = ['accessibility', 'best-practices', 'seo']
/** A draft keeps search engines away on purpose. */
const allowed = facts.status === 'draft' ? ['is-crawlable'] : []

let lighthouse: Awaited<ReturnType<typeof openLighthouse>> | undefined
beforeAll(async () => {
  lighthouse = await openLighthouse(categories)
})
afterAll(() => lighthouse?.close())

test.for(pagesForLighthouse())(
  'Lighthouse gives %s 100 for accessibility, best practices and SEO',
  async (address) => {
    const result = await lighthouse?.audit(site.url + address)
    expectNone(
      categories.flatMap((category) => {
        if (!result?.categories[category]) return [`${address}  ${category}: Lighthouse did not judge it`]
        const failed = failedAudits(result, category).filter(({ id }) => !allowed.includes(id))
        return failed.map(({ id, title, items }) => `${address}  ${category}, ${id}: ${title} ${items}`)
      }),
    )
  },
)
