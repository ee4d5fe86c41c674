import { spawn } from 'node:child_process'
import { broke, held } from '@/tests/gate/step'
import type { Counts } from '@/tests/gate/step'

type Options = { onOutput: (text: string) => void; shell?: boolean }

/** Runs a program; resolves with its exit code. */
export function runProgram(
  command: string,
  args: readonly string[],
  { onOutput, shell = false }: Options,
): Promise<number> {
  const child = spawn(command, args, { shell })
  child.stdout.on('data', (data: Buffer) => onOutput(data.toString()))
  child.stderr.on('data', (data: Buffer) => onOutput(data.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** One check: the script of package.json ends well. What it says is shown when it does not. */
export async function runScript(...args: readonly string[]): Promise<Counts> {
  const said: string[] = []
  // On Windows npm is a script, which only a shell starts.
  const shell = process.platform === 'win32'
  const code = await runProgram('npm', ['run', ...args], { onOutput: (text) => said.push(text), shell })
  if (code === 0) return held
  console.log(said.join(''))
  console.log(`npm run ${args.join(' ')} ended with exit code ${code}`)
  return broke
}
