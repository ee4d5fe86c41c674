import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** What the floor keeper of `npm run lint` says of a house that holds these files: from each, what it imports. */
function judge(house: Record<string, string>): { status: number | null; said: string } {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  copyFileSync('tsconfig.json', join(root, 'tsconfig.json'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  for (const room of ['app', 'components', 'lib']) mkdirSync(join(root, room))
  for (const [file, imported] of Object.entries(house)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), imported ? `export * from '@/${imported}'\n` : 'export const one = 1\n')
  }
  const keeper = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const rules = ['--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'err-long']
  const { status, stdout } = spawnSync(process.execPath, [keeper, ...rules, 'app', 'components', 'lib'], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, said: stdout.replace(/\s+/g, ' ') }
}

test('arrows that run down pass', () => {
  const { status, said } = judge({
    'app/page.ts': 'components/view',
    'components/view.ts': 'lib/program/fit/one',
    'lib/program/fit/one.ts': 'lib/words/other',
    'lib/words/other.ts': '',
  })
  expect(status, said).toBe(0)
})

/** One house with all three faults, for a run of the keeper takes a second. */
const faulty = {
  'lib/words/low.ts': 'lib/check/high',
  'lib/check/high.ts': '',
  'lib/program/forms/here.ts': 'lib/program/fit/there',
  'lib/program/fit/there.ts': '',
  'lib/program/fit/back.ts': 'lib/program/forms/again',
  'lib/program/forms/again.ts': '',
  'lib/dates/one.ts': 'lib/dates/two',
  'lib/dates/two.ts': 'lib/dates/one',
}

test('an arrow that runs up and circles of folders and of files are refused, with what to do', () => {
  const { status, said } = judge(faulty)
  expect(status).not.toBe(0)
  expect(said).toContain('floor-1-lib-words: lib/words/low.ts → lib/check/high.ts')
  expect(said).toContain('or move the shared part down')
  // No files import each other in a circle there.
  expect(said).toContain('no-circle-of-folders: lib/program/forms → lib/program/fit → lib/program/forms')
  expect(said).toContain('Move what both need into the lower one')
  expect(said).toContain('no-circle-of-files: lib/dates/one.ts → lib/dates/two.ts → lib/dates/one.ts')
})
