import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** The small form: it is read anew on every page, and the large one takes twice as long. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // 7:1, the contrast of design.md; a rule of level AAA, so no tag above brings it.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
}

/** Where axe says "I cannot tell", contrast counts as failed: nobody else looks at it. */
const MUST_BE_MEASURED = ['color-contrast', 'color-contrast-enhanced']

/** Evaluated by the debugger, which the site's policy does not bind; a script tag would be refused. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source)
}

/** One line for each node that breaks a rule, in the view the page is in now. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const results = await page.evaluate((options): Promise<AxeResults> => {
    const { run } = Reflect.get(globalThis, 'axe')
    return run(document, options)
  }, OPTIONS)
  const unclear = results.incomplete.filter(({ id }) => MUST_BE_MEASURED.includes(id))
  return [...results.violations, ...unclear].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => {
      return `${id}: ${help}. ${any[0]?.message ?? ''} At ${target.join(' ')}: ${html.slice(0, 120)}`
    }),
  )
}
