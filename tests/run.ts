import { readdirSync } from 'node:fs'
import { findChromium } from '@/tests/browser/find-chromium'
import { runQuietly } from '@/tests/report/command'
import { publishedId } from '@/tests/fixtures/publishers'
import { addCounts, held, runStep } from '@/tests/report/step'
import type { Counts } from '@/tests/report/step'
import { runVitest } from '@/tests/report/vitest'

/** First, so that a machine without a browser says so before the long steps; the site tests take the same one. */
function findBrowser(): Counts {
  process.env.CHROMIUM_PATH = findChromium()
  return held
}

/** Without a build there is nothing to test; each file of tests counts as failed, never as skipped. */
function failSite(): Counts {
  const files = readdirSync('tests/site').filter((name) => name.endsWith('.test.ts'))
  console.log('There is no new build to test; mend the build first.')
  return { passed: 0, failed: files.length }
}

const browser = await runStep('Browser for the tests', findBrowser)
const check = await runStep('Content (npm run check)', () => runQuietly('npm', 'run', 'check'))
// Lint runs beside types and then beside the unit tests, for two cores. Types need what the content check compiled.
const linting = runStep('Lint (npm run lint)', () => runQuietly('npm', 'run', 'lint'))
const types = await runStep('Types (npm run typecheck)', () => runQuietly('npm', 'run', 'typecheck'))
const unit = await runStep('Unit tests', () => runVitest('unit', 'default'))
const lint = await linting
// Before the build of the guide itself, so that what a build leaves behind is the guide's in the end.
const publisher = await runStep('Build of a published guide', () =>
  runQuietly('npm', 'run', 'publishers', '--', publishedId),
)
const build = await runStep('Build (npm run build)', () => runQuietly('npm', 'run', 'build'))
const isTestable = (made: Counts) => made.failed === 0 && browser.failed === 0
const site = await runStep('The built site', () =>
  isTestable(build) ? runVitest('site', 'verbose') : failSite(),
)
const published = await runStep('The published guide', () =>
  isTestable(publisher) ? runVitest('published', 'verbose') : failSite(),
)

const { passed, failed } = addCounts([browser, check, lint, types, unit, publisher, build, site, published])
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
