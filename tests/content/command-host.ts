import { pathToFileURL } from 'node:url'
import type { CommandRun, CommandSaid } from '@/tests/content/commands-of'

/** What ends a command that asks to end the process. */
const ended = new Error('ended')

let said = { out: '', err: '' }
process.stdout.write = (text: string | Uint8Array) => {
  said.out += String(text)
  return true
}
process.stderr.write = (text: string | Uint8Array) => {
  said.err += String(text)
  return true
}
process.exit = (code) => {
  process.exitCode = code ?? process.exitCode
  throw ended
}

let runs = 0

async function run({ root, file, args }: CommandRun): Promise<CommandSaid> {
  said = { out: '', err: '' }
  process.exitCode = undefined
  process.argv = [process.execPath, file, ...args]
  process.chdir(root)
  try {
    // Another address for each run: a module runs once.
    runs += 1
    await import(`${pathToFileURL(file).href}?run=${runs}`)
  } catch (error) {
    if (error !== ended) {
      said.err += error instanceof Error ? (error.stack ?? error.message) : String(error)
      process.exitCode = 1
    }
  }
  return { status: exitCode(), output: `${said.out}${said.err}` }
}

function exitCode(): number {
  return Number(process.exitCode ?? 0)
}

process.on('message', (asked: CommandRun) => {
  void run(asked).then((answer) => process.send?.(answer))
})
