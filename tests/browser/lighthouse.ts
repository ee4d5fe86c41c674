import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import type { Result } from 'lighthouse'
import { launchBrowser } from '@/tests/browser/launch'

/** Lighthouse's names for its groups of audits. */
export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

/** Asks the system for a port that nothing uses. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.')
  return address.port
}

/** A browser that Lighthouse drives; `audit` runs the mobile audits on one address at a time. */
export async function openLighthouse(categories: readonly Category[]) {
  const port = await freePort()
  const browser = await launchBrowser({ debuggingPort: port })
  return {
    close: () => browser.close(),
    audit: (url: string) => auditOrRetry(url, port, categories),
  }
}

/** Lighthouse sometimes loses its own recording on a busy machine; that says nothing about the page. */
const TRIES = 3

async function auditOrRetry(url: string, port: number, categories: readonly Category[]): Promise<Result> {
  const lost: string[] = []
  while (lost.length < TRIES) {
    try {
      // Its picture of the whole page is for the report, which nobody keeps, and takes a fifth of the time.
      const answer = await lighthouse(url, {
        port,
        onlyCategories: [...categories],
        logLevel: 'silent',
        disableFullPageScreenshot: true,
      })
      if (answer && !answer.lhr.runtimeError) return answer.lhr
      lost.push(answer?.lhr.runtimeError?.message ?? 'no answer')
    } catch (error) {
      lost.push(String(error))
    }
  }
  throw new Error(`Lighthouse could not judge ${url} in ${TRIES} tries: ${lost.join('; ')}`)
}

/** 0 to 100; Lighthouse keeps it as 0 to 1, and null when an audit broke. */
export function scoreOf(result: Result, category: Category): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100)
}

/** The audits that cost points, each with its own words. */
export function failedAudits(
  result: Result,
  category: Category,
): { id: string; title: string; items: string }[] {
  return (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = result.audits[id]
    if (!audit || weight === 0 || audit.score === 1) return []
    // Null stands for "does not apply here", unless the audit itself broke.
    if (audit.score === null && audit.scoreDisplayMode !== 'error') return []
    const items = audit.details && 'items' in audit.details ? JSON.stringify(audit.details.items) : ''
    return [{ id, title: audit.title, items: items.slice(0, 300) }]
  })
}
