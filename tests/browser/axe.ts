import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  /** Stands in the page once `loadAxe` has run. */
  const axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
}

/** The small form: it is read anew on every page, and the large one takes twice as long. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // 7:1, the contrast of design.md; a rule of level AAA, so no tag above brings it. It asks for all that the laxer one
  // does, which takes as long again.
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'color-contrast': { enabled: false },
    'td-has-header': { enabled: true },
  },
  resultTypes: ['violations', 'incomplete'],
}

/** In another theme the same elements stand in the same order: colours alone can be wrong. */
const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations', 'incomplete'],
}

const looks = { everything: options, colours: colours }

/** Where axe says "I cannot tell", contrast counts as failed: nobody else looks at it. */
const mustBeMeasured = ['color-contrast-enhanced']

/** Evaluated by the debugger, which the site's policy does not bind; a script tag would be refused. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source)
}

/** One line for each node that breaks a rule, in the view the page is in now; `colours` asks for these alone. */
export async function findAxeViolations(
  page: Page,
  what: keyof typeof looks = 'everything',
): Promise<string[]> {
  const results = await page.evaluate((options): Promise<AxeResults> => {
    return axe.run(document, options)
  }, looks[what])
  const unclear = results.incomplete.filter(({ id }) => mustBeMeasured.includes(id))
  return [...results.violations, ...unclear].flatMap(({ id, help, nodes }) =>
    nodes.flatMap(({ target, html, any }) => {
      if (unclear.some((rule) => rule.id === id) && isDrawnText(html)) return []
      return [`${id}: ${any[0]?.message || help} At ${target.join(' ')}: ${html.slice(0, 120)}`]
    }),
  )
}

/** axe cannot tell what is behind a word in an SVG; svg-contrast.ts judges those. */
function isDrawnText(html: string): boolean {
  return /^<(text|tspan)\b/.test(html)
}
