import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { requireBuilt } from '@/tests/gate/built-guide'

/** A folder that holds these files, each last changed in the given second of 2026. */
function folderWith(files: Record<string, number>): string {
  const root = mkdtempSync(join(tmpdir(), 'guide-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, second] of Object.entries(files)) {
    const path = join(root, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
    utimesSync(path, 1_780_000_000 + second, 1_780_000_000 + second)
  }
  return root
}

const guide = { folder: 'out', command: 'npm run build' }

test('where there is no guide, the command to type is named', () => {
  const root = folderWith({ 'content/site.yaml': 1 })
  expect(() => requireBuilt(guide, root)).toThrow('There is no built guide in out/. Type: npm run build')
})

test('a guide that is older than its content is refused, with the file that is newer', () => {
  const root = folderWith({ 'content/site.yaml': 2, 'lib/one.ts': 1, 'out/index.html': 1 })
  expect(() => requireBuilt(guide, root)).toThrow(/older than content.site\.yaml.*Type: npm run build/)
})

test('tests, and what a build writes into public/, make no guide old', () => {
  const root = folderWith({
    'content/site.yaml': 1,
    'lib/one.test.ts': 3,
    'public/elements/tool.js': 3,
    'out/index.html': 2,
  })
  expect(() => requireBuilt(guide, root)).not.toThrow()
})
