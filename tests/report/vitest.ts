import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runNpm } from '@/tests/report/command'
import { broke } from '@/tests/report/step'
import type { Counts } from '@/tests/report/step'

/** The part of vitest's JSON report that is read here. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      /** Of the whole file: `passed` or `failed`. */
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/** Runs one project of vitest.config.ts, with its progress on screen, and counts its tests. */
export async function runVitest(project: string, reporter: 'default' | 'verbose'): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = [`--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`]
    // Both follow CI by default; the gate tests the same everywhere, and a record that is missing is a failure.
    const args = [
      'npx',
      'vitest',
      'run',
      '--project',
      project,
      '--allowOnly=false',
      '--update=none',
      ...reporters,
    ]
    const code = await runNpm(args, (text) => process.stdout.write(text))
    return countTests(reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), code)
  } catch (error) {
    console.log(`vitest wrote no report on the project ${project}: ${String(error)}`)
    return broke
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A skipped test has proved nothing, and a file that did not load hides its tests: both count as failed. */
export function countTests(report: z.infer<typeof reportSchema>, exitCode: number): Counts {
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map(({ status }) => status))
  const passed = statuses.filter((status) => status === 'passed').length
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => {
    return status !== 'passed' && !assertionResults.some((test) => test.status !== 'passed')
  })
  const failed = statuses.length - passed + brokenFiles.length
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}
