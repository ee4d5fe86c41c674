import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { afterAll } from 'vitest'

/** A command that is asked for: in which folder, its file, and what stands behind its name. */
export type CommandRun = { readonly root: string; readonly file: string; readonly args: readonly string[] }

/** How it ended, and all that it wrote. */
export type CommandSaid = { readonly status: number; readonly output: string }

/**
 * Runs our commands, one after the other, in one process beside the tests: to load what they share takes a command two
 * seconds, and its own work a tenth of that. Each begins anew, with its own words, folder, output and end.
 */
export function commandRunner(): (
  root: string,
  name: string,
  ...args: readonly string[]
) => Promise<CommandSaid> {
  let host: ChildProcess | undefined
  afterAll(() => host?.kill())
  return async (root, name, ...args) => {
    const { CONTENT_DIR: _, ...env } = process.env
    host ??= fork('tests/content/command-host.ts', { execArgv: ['--import', 'tsx'], env, stdio: 'pipe' })
    const died = once(host, 'exit').then(() =>
      Promise.reject(new Error(`${name} ended the process it ran in`)),
    )
    const answer = Promise.race([once(host, 'message'), died])
    const asked: CommandRun = { root, file: resolve(`lib/commands/${name}.ts`), args }
    host.send(asked)
    const [said] = (await answer) as [CommandSaid]
    return said
  }
}
