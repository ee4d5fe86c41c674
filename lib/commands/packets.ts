import { existsSync } from 'node:fs'
import { finishGuide } from '@/lib/export/finish-guide'
import { findChromium } from '@/lib/browser/find-chromium'

/** `npm run packets`: the last part of the build again, with a browser: it installs one where there is none. */
if (existsSync('.export')) await finishGuide('needed', findChromium())
else {
  console.error('There is nothing to print yet. Type: npm run build')
  process.exitCode = 1
}
