import { tableText } from '@/tests/gate/table'

/** How many checks of a step held. A step that does not count its own is one check. */
export type Counts = { passed: number; failed: number }

/** What came of a step, and the seconds it took by the clock. */
export type StepResult = Counts & { name: string; seconds: number }

export const held: Counts = { passed: 1, failed: 0 }
export const broke: Counts = { passed: 0, failed: 1 }

/** Says when a step begins, and at its end what came of it. */
export async function runStep(name: string, work: () => Counts | Promise<Counts>): Promise<StepResult> {
  console.log(`▶ ${name}`)
  const start = performance.now()
  const counts = await orBroken(work)
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const mark = counts.failed > 0 ? '✗' : '✓'
  console.log(`${mark} ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s\n`)
  return { ...counts, name, seconds }
}

async function orBroken(work: () => Counts | Promise<Counts>): Promise<Counts> {
  try {
    return await work()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return broke
  }
}

/** The steps as a table, and a last line that machines read. */
export function summaryOf(steps: readonly StepResult[]): string {
  const sum = (key: 'passed' | 'failed') => steps.reduce((total, step) => total + step[key], 0)
  const rows = steps.map(({ name, passed, failed, seconds }) => [name, passed, failed, seconds.toFixed(1)])
  const table = tableText([['Step', 'passed', 'failed', 'seconds'], ...rows])
  return `${table}\n\n${sum('passed')} passed, ${sum('failed')} failed`
}
