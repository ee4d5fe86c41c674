import { findChromium } from '@/lib/browser/find-chromium'
import { publishedId } from '@/tests/fixtures/publishers'
import { requireBuilt } from '@/tests/gate/built-guide'
import { runScript } from '@/tests/gate/command'
import { broke, held, runStep, summaryOf } from '@/tests/gate/step'
import type { Counts, StepResult } from '@/tests/gate/step'
import { runVitest } from '@/tests/gate/vitest'

const guides = {
  site: { folder: 'out', command: 'npm run build' },
  published: {
    folder: `.publishers/out/${publishedId}`,
    command: `npm run publishers -- ${publishedId}`,
  },
} as const
type Form = keyof typeof guides

/** First, so that a machine without a browser says so before the long steps; the tests take the same one. */
function findBrowser(): Counts {
  process.env.CHROMIUM_PATH = findChromium()
  return held
}

const testUnits = (asked: readonly string[] = []) => runStep('Unit tests', () => runVitest('unit', asked))

/** A guide in English and in a language made of it: no word of one on a page of the other. */
const testLanguages = (asked: readonly string[] = []) =>
  runStep('Two languages', () => runVitest('languages', asked))

/** `asked` as for `runVitest`. Without a build there is nothing to test: that counts as failed, never as skipped. */
function testBuilt(form: Form, isBuilt: () => boolean, asked: readonly string[] = []): Promise<StepResult> {
  const name = form === 'site' ? 'The built site' : 'The published guide'
  return runStep(name, () => (isBuilt() ? runVitest(form, asked) : broke))
}

/** One of them as it lies there: it must be as new as what it is made from, or a copy that SITE_ROOT names. */
function testAsItLies(form: Form, asked: readonly string[]): Promise<StepResult> {
  return testBuilt(
    form,
    () => {
      if (!process.env.SITE_ROOT) requireBuilt(guides[form])
      findBrowser()
      return true
    },
    asked,
  )
}

async function testEverything(): Promise<StepResult[]> {
  const browser = await runStep('Browser for the tests', findBrowser)
  // Lint and types read what Contentlayer made. Once is enough for both, and two at once would mix their files.
  const [check, content] = await Promise.all([
    runStep('Content (npm run check)', () => runScript('check')),
    runStep('Compiled content (npm run content)', () => runScript('content')),
  ])
  // Lint runs beside types and then beside the unit tests, for two cores.
  const linting = runStep('Lint (npm run lint)', () => runScript('lint', '--ignore-scripts'))
  const types = await runStep('Types (npm run typecheck)', () => runScript('typecheck', '--ignore-scripts'))
  const units = await testUnits()
  const lint = await linting
  // It builds a guide of its own, mostly on one core, while the others are built on another and wait for the browser.
  const speaking = testLanguages()
  // Before the build of the guide itself, so that what a build leaves behind is the guide's in the end.
  const publisher = await runStep('Build of a published guide', () =>
    runScript('publishers', '--', publishedId),
  )
  const isTestable = (made: StepResult) => made.failed === 0 && browser.failed === 0
  // Beside the build, which leaves most of a core to others.
  const publishing = testBuilt('published', () => isTestable(publisher))
  const build = await runStep('Build (npm run build)', () => runScript('build'))
  const site = await testBuilt('site', () => isTestable(build))
  const [published, languages] = await Promise.all([publishing, speaking])
  return [browser, check, content, lint, types, units, publisher, build, languages, site, published]
}

/** `npm test` runs everything; `npm run test:unit`, `test:languages`, `test:site` and `test:published` one part, on what is asked for. */
function testPart(part: string | undefined, asked: readonly string[]): Promise<readonly StepResult[]> {
  if (part === 'unit') return Promise.all([testUnits(asked)])
  if (part === 'languages') return Promise.all([testLanguages(asked)])
  if (part === 'site' || part === 'published') return Promise.all([testAsItLies(part, asked)])
  return testEverything()
}

const [part, ...asked] = process.argv.slice(2)
const steps = await testPart(part, asked)
console.log(summaryOf(steps))
process.exitCode = steps.some(({ failed }) => failed > 0) ? 1 : 0
