import type { BrowserContext, Page } from 'playwright-core'

declare global {
  /** Carries a refusal of the policy out of the page. */
  function reportViolation(text: string): void
}

/** Everything a visit does besides showing the page: requests, refusals by the policy, errors. */
export async function watchPage(
  page: Page,
  origin: string,
): Promise<{ requests: string[]; problems: string[] }> {
  const requests: string[] = []
  const problems: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol === 'data:') return
    requests.push(url.pathname)
    if (url.origin !== origin)
      problems.push(`asks ${url.host} for ${url.pathname}; a page loads only our own files`)
  })
  page.on('response', (response) => {
    // The page itself is judged by the address test, and the page for unknown addresses rightly answers 404.
    if (response.status() < 400 || response.request().isNavigationRequest()) return
    problems.push(`loads ${new URL(response.url()).pathname}, which answers ${response.status()}`)
  })
  page.on('console', (message) => {
    const saidAbove = message.text().startsWith('Failed to load resource')
    if (!saidAbove && ['error', 'warning'].includes(message.type()))
      problems.push(`browser console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`))
  // What Chromium keeps in a list of its own, beside the console: outdated features, cookies, mixed content. Its general
  // advice on forms, such as a name for each field that a browser could fill in, is not meant for fields never sent.
  const tools = await page.context().newCDPSession(page)
  tools.on('Audits.issueAdded', ({ issue: { code, details } }) => {
    if (code === 'GenericIssue') return
    problems.push(`the browser's list of issues: ${code} ${JSON.stringify(details).slice(0, 300)}`)
  })
  await tools.send('Audits.enable')
  await page.exposeFunction('reportViolation', (text: string) => problems.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const what = event.blockedURI || event.sample
      reportViolation(`the policy (${event.violatedDirective}) refused ${what}`)
    })
  })
  return { requests, problems }
}

/**
 * What this visit, or another with the same options, left in the browser; where many pages tell the same, the first one
 * did it. A reader's phone must hold nothing.
 */
export async function findStored(context: BrowserContext, page: Page): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `sets the cookie ${name}`)
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `writes ${key} to localStorage`),
    ...Object.keys(sessionStorage).map((key) => `writes ${key} to sessionStorage`),
    ...(await indexedDB.databases()).map(({ name }) => `opens the database ${name}`),
    ...(await caches.keys()).map((name) => `fills the cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(
      ({ scope }) => `installs a service worker at ${scope}`,
    ),
  ])
  return [...cookies, ...stored].map((what) => `${what}; nothing of a reader is kept`)
}
