import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { problemLines, warningLines } from '@/lib/check/print'

/** The day on which the tests run: the real content must be sound today. */
export const today = new Date().toISOString().slice(0, 10)

/** One thing that goes wrong in a copy of content/. */
export type Change = (folder: string) => void

/** Writes a file, a new one or over an old one. */
export function write(path: string, text: string): Change {
  return (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Writes a file again in another place, changed. */
export function copy(path: string, to: string, change: (text: string) => string): Change {
  return (folder) => writeFileSync(join(folder, to), change(readFileSync(join(folder, path), 'utf8')))
}

/** Replaces the first place where `from` stands. Throws when it stands nowhere: the test would prove nothing. */
export function replace(path: string, from: string | RegExp, to: string): Change {
  return edit(path, (text) => text.replace(from, () => to))
}

/** Replaces every place where `from` stands; throws as `replace` does. */
export function replaceAll(path: string, from: string | RegExp, to: string): Change {
  return edit(path, (text) => text.replaceAll(from, () => to))
}

function edit(path: string, change: (text: string) => string): Change {
  return (folder) => {
    const before = readFileSync(join(folder, path), 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`${path} holds nothing to change`)
    writeFileSync(join(folder, path), after)
  }
}

/** Adds text at the end of a file. */
export function append(path: string, text: string): Change {
  return (folder) => writeFileSync(join(folder, path), `${readFileSync(join(folder, path), 'utf8')}${text}`)
}

/** Removes a file. */
export function remove(path: string): Change {
  return (folder) => rmSync(join(folder, path))
}

/** Gives a file another place. */
export function rename(path: string, to: string): Change {
  return (folder) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    renameSync(join(folder, path), join(folder, to))
  }
}

/** Gives every file the line ends of Windows. */
export const windowsLineEnds: Change = (folder) => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  }
}

/** Calls `use` with a copy of the real content in which the changes were made; the copy is gone afterwards. */
export function withChanged<T>(changes: readonly Change[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    cpSync('content', folder, { recursive: true })
    for (const change of changes) change(folder)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every problem of a folder, as `path:line:column  message` with the path below the folder. */
function problemsIn(folder: string): readonly string[] {
  return problemLines(checkContent(folder, today).raw.files).map((line) => line.replace(`${folder}/`, ''))
}

/** Every warning of a folder on a day, in the same form. */
export function warningsIn(folder: string, day = today): readonly string[] {
  return warningLines(checkContent(folder, day).raw.files).map((line) => line.replace(`${folder}/`, ''))
}

/** Every problem of the real content with the changes made. */
export function problemsAfter(...changes: readonly Change[]): readonly string[] {
  return withChanged(changes, problemsIn)
}

/** The problems of one file, as `line:column  message`. */
export function inFile(problems: readonly string[], path: string): readonly string[] {
  return problems
    .filter((problem) => problem.startsWith(`${path}:`))
    .map((problem) => problem.slice(path.length + 1))
}

/** Where a text stands in a file of the real content, as `line:column`, past its first `skip` characters. */
export function placeOf(path: string, text: string, skip = 0): string {
  const before = readFileSync(join('content', path), 'utf8').split(text)[0] ?? ''
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1 + skip}`
}

/** Expects one problem, at this place (`line:column`), whose message holds all the parts. */
export function expectProblem(problems: readonly string[], place: string, ...parts: readonly string[]) {
  const [first, ...more] = problems
  expect(first?.split('  ')[0]).toBe(place)
  for (const part of parts) expect(first).toContain(part)
  expect(more).toEqual([])
}
