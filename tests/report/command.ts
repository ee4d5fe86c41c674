import { spawn } from 'node:child_process'
import { broke, held } from '@/tests/report/step'
import type { Counts } from '@/tests/report/step'

/** Runs a command of package.json or of a package; resolves with its exit code. */
export function runNpm(args: readonly string[], onOutput: (text: string) => void): Promise<number> {
  // On Windows npm and npx are scripts, which only a shell starts.
  const child = spawn(args[0] ?? 'npm', args.slice(1), { shell: process.platform === 'win32' })
  child.stdout.on('data', (data: Buffer) => onOutput(data.toString()))
  child.stderr.on('data', (data: Buffer) => onOutput(data.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** One check: the command ends well. What it says is shown when it does not. */
export async function runQuietly(...args: readonly string[]): Promise<Counts> {
  const said: string[] = []
  const code = await runNpm(args, (text) => said.push(text))
  if (code === 0) return held
  console.log(said.join(''))
  console.log(`${args.join(' ')} ended with exit code ${code}`)
  return broke
}
