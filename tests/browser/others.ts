import { existsSync } from 'node:fs'
import { firefox, webkit } from 'playwright-core'
import type { BrowserType } from 'playwright-core'

/** A browser that the tests open where it is installed: `npx playwright-core install --with-deps firefox webkit`. */
export type OtherBrowser = {
  readonly name: string
  readonly type: BrowserType
  readonly isInstalled: boolean
}

/** Playwright drives only builds of its own of these two. */
export const otherBrowsers: readonly OtherBrowser[] = [firefox, webkit].map((type) => ({
  name: type.name(),
  type,
  isInstalled: existsSync(type.executablePath()),
}))
