import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runProgram } from '@/tests/gate/command'
import { broke } from '@/tests/gate/step'
import type { Counts } from '@/tests/gate/step'

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

/**
 * The projects of vitest.config.ts, with the files of each that run at once. One that drives a browser waits for it a
 * good part of its time.
 */
const atOnce = { unit: 2, languages: 1, site: 3, published: 2 } as const
export type Project = keyof typeof atOnce

/**
 * Runs a project, with its progress on screen, and counts its tests. `asked` is what a person typed: parts of file
 * names, or options of vitest.
 */
export async function runVitest(project: Project, asked: readonly string[] = []): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  const file = join(folder, 'report.json')
  // Both follow CI by default; the gate tests the same everywhere, and a record that is missing is a failure.
  const strict = ['--allowOnly=false', ...(asked.includes('--update') ? [] : ['--update=none'])]
  const workers = `--maxWorkers=${atOnce[project]}`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const code = await runProgram(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        project,
        workers,
        ...strict,
        ...reporters,
        ...asked,
      ],
      { onOutput: (text) => process.stdout.write(text) },
    )
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
