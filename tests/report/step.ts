/** How many checks of a step held. A step that does not count its own is one check. */
export type Counts = { passed: number; failed: number }

export const held: Counts = { passed: 1, failed: 0 }
export const broke: Counts = { passed: 0, failed: 1 }

export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/** Says when a step begins, and at its end what came of it and the seconds it took. */
export async function runStep(name: string, work: () => Counts | Promise<Counts>): Promise<Counts> {
  console.log(`▶ ${name}`)
  const start = performance.now()
  const counts = await orBroken(work)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const mark = counts.failed > 0 ? '✗' : '✓'
  console.log(`${mark} ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s\n`)
  return counts
}

async function orBroken(work: () => Counts | Promise<Counts>): Promise<Counts> {
  try {
    return await work()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return broke
  }
}
