import { chromium } from 'playwright-core'
import { isRoot } from '@/lib/browser/find-chromium'
import { NotPrinted } from '@/lib/export/packets/not-printed'

/** How long a browser may take to start, to print one document, and to end, in milliseconds. */
export type PrintLimits = { readonly start: number; readonly print: number; readonly end: number }
const patient: PrintLimits = { start: 30_000, print: 60_000, end: 10_000 }

/** Makes a PDF of a page. */
export type Printer = (html: string) => Promise<Uint8Array>

/**
 * Lends a browser to print with, one page of it. Throws NotPrinted where it does not start, breaks or hangs; whatever
 * happens, it is gone afterwards: a browser that runs on would keep the build from ending.
 */
export async function withPrinter<T>(
  executablePath: string,
  work: (print: Printer) => Promise<T>,
  limits: PrintLimits = patient,
): Promise<T> {
  try {
    // A server, since only that can be ended by force. Chromium's sandbox refuses root.
    const args = isRoot() ? ['--no-sandbox'] : []
    const server = await chromium.launchServer({ executablePath, args, timeout: limits.start })
    try {
      const browser = await chromium.connect(server.wsEndpoint(), { timeout: limits.start })
      const page = await browser.newPage()
      page.setDefaultTimeout(limits.print)
      return await work(async (html) => {
        await page.setContent(html)
        const pdf = page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
        return inTime(pdf, limits.print, 'the browser did not print a document')
      })
    } finally {
      await inTime(server.close(), limits.end, 'the browser did not end').catch(() => server.kill())
    }
  } catch (error) {
    throw new NotPrinted(error)
  }
}

async function inTime<T>(promise: Promise<T>, limit: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} in ${String(limit / 1000)} seconds`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
