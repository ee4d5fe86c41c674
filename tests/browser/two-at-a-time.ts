/** Two views at once in each of the two files that run side by side: while one waits for the browser, the other works. */
const atOnce = 2

let running = 0
const waiting: (() => void)[] = []

export async function twoAtATime<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((start) => waiting.push(start))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
