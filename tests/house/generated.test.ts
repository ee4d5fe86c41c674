import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ESLint } from 'eslint'
import { getFileInfo } from 'prettier'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'

/** One file in each folder that .gitignore names: what commands of ours write is nobody's to mend. */
const generated = readFileSync('.gitignore', 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.endsWith('/'))
  .map((line) => join(line.replace(/^\//, '').replace('*', 'any'), 'broken.ts'))

/** A file of ours, so that these tests do not pass because nothing is looked at. */
const ours = join('lib', 'ours.ts')

test('folders that are generated are known', () => {
  expect(generated).toEqual(
    expect.arrayContaining(['out', '.publishers', '.export', 'review'].map((one) => join(one, 'broken.ts'))),
  )
})

test('nothing generated is linted', async () => {
  const eslint = new ESLint()
  const ignored = await Promise.all([ours, ...generated].map((file) => eslint.isPathIgnored(file)))
  expect(ignored).toEqual([false, ...generated.map(() => true)])
})

test('nothing generated is formatted', async () => {
  const ignorePath = ['.gitignore', '.prettierignore']
  const files = await Promise.all([ours, ...generated].map((file) => getFileInfo(file, { ignorePath })))
  expect(files.map(({ ignored }) => ignored)).toEqual([false, ...generated.map(() => true)])
})

test('nothing generated is typed', () => {
  const root = mkdtempSync(join(tmpdir(), 'types-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  copyFileSync('tsconfig.json', join(root, 'tsconfig.json'))
  for (const file of [ours, ...generated]) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), 'not TypeScript')
  }
  const config: unknown = ts.readConfigFile(join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ).config
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  expect(fileNames.map((file) => file.slice(root.length + 1))).toEqual(['lib/ours.ts'])
})
