import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { startServer } from '@/lib/export/serve/server'
import { findChromium, isRoot } from '@/lib/browser/find-chromium'
import { runProgram } from '@/tests/gate/command'
import { tableText } from '@/tests/gate/table'
import { articles, root } from '@/tests/site/built-pages'
import { onePagePerLayout } from '@/tests/site/chosen-pages'
import { facts } from '@/tests/site/facts'

/** `npm run lighthouse`: fetched when asked for, for its packages are more than the half of all others. */
const lighthouse = 'lighthouse@12.8.2'

/** One run swings by several points on a busy machine; the middle of five does not. */
const runs = 5
const wantedSpeed = 98
/** The others must be full, and are the same in every run. */
const rules = ['accessibility', 'best-practices', 'seo'] as const
/** A draft keeps search engines away on purpose. */
const allowed = facts.status === 'draft' ? ['is-crawlable'] : []

/** The part of Lighthouse's report that is read here. */
const reportSchema = z.object({
  /** Scores from 0 to 1; null where an audit broke. */
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), scoreDisplayMode: z.string() }),
  ),
})
type Report = z.infer<typeof reportSchema>

/** Home, one section, a program, the tool and help now, and three articles, the biggest among them. */
function chosenAddresses(): string[] {
  const notChosen = ['/staff/', '/program/gallery/']
  const layouts = onePagePerLayout().filter(({ address }) => !notChosen.includes(address))
  const biggest = articles.toSorted((one, other) => other.html.length - one.html.length).slice(0, 2)
  return [...new Set([...layouts, ...biggest].map(({ address }) => address))]
}

/** Lighthouse sometimes loses its own recording on a busy machine; that says nothing about the page. */
const tries = 3

async function audit(url: string, categories: readonly string[], file: string): Promise<Report> {
  const flags = ['--headless', ...(isRoot() ? ['--no-sandbox'] : [])].join(' ')
  const options = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags}`,
    '--disable-full-page-screenshot',
    '--no-enable-error-reporting',
  ]
  const said: string[] = []
  for (let one = 0; one < tries; one += 1) {
    const code = await runProgram('npx', ['--yes', lighthouse, url, ...options], {
      onOutput: (text) => said.push(text),
      shell: process.platform === 'win32',
    })
    if (code === 0) return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  }
  throw new Error(`${lighthouse} could not judge ${url} in ${tries} tries:\n${said.join('')}`)
}

const scoreOf = (report: Report, category: string) =>
  Math.round((report.categories[category]?.score ?? 0) * 100)

/** The audits that cost points, each with its own words. */
function failedAudits(report: Report, category: string): string[] {
  const judged = report.categories[category]?.auditRefs ?? []
  if (judged.length === 0) return ['Lighthouse did not judge it']
  return judged.flatMap(({ id, weight }) => {
    const found = report.audits[id]
    if (!found || weight === 0 || found.score === 1 || allowed.includes(id)) return []
    // Null stands for "does not apply here", unless the audit itself broke.
    if (found.score === null && found.scoreDisplayMode !== 'error') return []
    return [`${id}: ${found.title}`]
  })
}

process.env.CHROME_PATH = findChromium()
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
const site = await startServer({ root, port: 0 })
const rows: (string | number)[][] = [
  ['Lighthouse, mobile', 'performance', ...rules, 'performance of each run'],
]
const problems: string[] = []

for (const address of chosenAddresses()) {
  const reports: Report[] = []
  for (let run = 0; run < runs; run += 1) {
    const categories = run === 0 ? ['performance', ...rules] : ['performance']
    reports.push(await audit(site.url + address, categories, join(folder, 'report.json')))
  }
  const [first] = reports
  if (!first) continue
  const speeds = reports.map((report) => scoreOf(report, 'performance')).toSorted((a, b) => a - b)
  const median = speeds[Math.floor(runs / 2)] ?? 0
  rows.push([address, median, ...rules.map((rule) => scoreOf(first, rule)), speeds.join(' ')])
  problems.push(
    ...rules.flatMap((rule) => failedAudits(first, rule).map((failed) => `${address}  ${rule}, ${failed}`)),
  )
  if (median < wantedSpeed) {
    problems.push(
      `${address}  performance ${median}; the median of ${runs} runs must be ${wantedSpeed} or more`,
    )
  }
  console.log(`${address} done`)
}

await site.close()
rmSync(folder, { recursive: true })
console.log(tableText(rows))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
