import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { debianCommand, findChromium, isRoot } from '@/lib/browser/find-chromium'

/** Nothing of the browser's own may reach the network or change a page while it is tested. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

type LaunchOptions = {
  /** The reader's own text size in CSS px; 16 is a browser's default, 32 is 200 % text. */
  defaultFontSize?: number
}

export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const args = [...quiet]
  // Chromium's sandbox refuses root, and root is what a fresh container gives; elsewhere it stays on.
  if (isRoot()) args.push('--no-sandbox')
  if (options.defaultFontSize) args.push(`--blink-settings=defaultFontSize=${options.defaultFontSize}`)
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  await requireFont(browser)
  return browser
}

/** Without a font every line is empty, nothing overflows, and the tests would pass on nothing. */
async function requireFont(browser: Browser): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.setContent('<span id="i">iiiiiiii</span><br><span id="w">wwwwwwww</span>')
  const narrow = (await page.locator('#i').boundingBox())?.width ?? 0
  const wide = (await page.locator('#w').boundingBox())?.width ?? 0
  await context.close()
  if (wide > narrow && narrow > 0) return
  await browser.close()
  throw new Error(`The browser has no font to draw with, so layout cannot be tested. Type: ${debianCommand}`)
}
