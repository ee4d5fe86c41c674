import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a guide is made from. Folders that a build writes itself stand in `made`. */
const sources = [
  'app',
  'components',
  'content',
  'contentlayer.config.ts',
  'lib',
  'next.config.ts',
  'postcss.config.mjs',
  'public',
]
const made = [join('public', 'brand'), join('public', 'elements')]

type Changed = { path: string; time: number }

/** Of the files under these paths the one that was changed last; tests are no part of a guide. */
function newest(paths: readonly string[], root: string): Changed {
  return paths
    .filter((path) => !made.includes(path) && !/\.test\.tsx?$/.test(path) && existsSync(join(root, path)))
    .map((path) => {
      const entry = statSync(join(root, path))
      if (!entry.isDirectory()) return { path, time: entry.mtimeMs }
      return newest(
        readdirSync(join(root, path)).map((name) => join(path, name)),
        root,
      )
    })
    .reduce<Changed>((one, other) => (other.time > one.time ? other : one), { path: '', time: 0 })
}

/** A built guide, and the command that builds it. */
export type BuiltGuide = { folder: string; command: string }

/** Throws with the command to type where there is no guide to test, or an older one than what it is made from. */
export function requireBuilt({ folder, command }: BuiltGuide, root = '.'): void {
  const page = join(root, folder, 'index.html')
  if (!existsSync(page)) throw new Error(`There is no built guide in ${folder}/. Type: ${command}`)
  const { path, time } = newest(sources, root)
  if (time <= statSync(page).mtimeMs) return
  throw new Error(
    `The guide in ${folder}/ is older than ${path}, and a test of it would prove nothing. Type: ${command}`,
  )
}
