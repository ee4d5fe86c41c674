import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { temporaryFolder, writeFiles } from '@/tests/support/next-export'
import { formerFolder, recoverFolder, swapFolder } from '@/lib/export/swap-folder'

let root = ''
beforeEach(async () => {
  root = await temporaryFolder()
})
afterEach(() => rm(root, { recursive: true }))

const readOut = () => readFile(join(root, 'out/a'), 'utf8')

test('the finished folder takes the place of the old one and nothing else is left', async () => {
  await writeFiles(root, { 'out/a': 'old', 'out/b': 'old', 'next/a': 'new' })
  await swapFolder(join(root, 'next'), join(root, 'out'))
  expect(await readOut()).toBe('new')
  expect(await readdir(root)).toEqual(['out'])
  expect(await readdir(join(root, 'out'))).toEqual(['a'])
})

test('the first folder needs no old one', async () => {
  await writeFiles(root, { 'next/a': 'new' })
  await swapFolder(join(root, 'next'), join(root, 'out'))
  expect(await readdir(root)).toEqual(['out'])
})

test('when the finished folder cannot be moved the old one is back', async () => {
  await writeFiles(root, { 'out/a': 'old' })
  await expect(swapFolder(join(root, 'missing'), join(root, 'out'))).rejects.toThrow()
  expect(await readOut()).toBe('old')
  expect(await readdir(root)).toEqual(['out'])
})

test('a run that broke between its two moves is mended by the next', async () => {
  const former = formerFolder(join(root, 'out'))
  await writeFiles(former, { a: 'old' })
  await recoverFolder(join(root, 'out'))
  expect(await readOut()).toBe('old')
  await writeFiles(former, { a: 'older' })
  await recoverFolder(join(root, 'out'))
  expect(await readOut()).toBe('old')
  expect(await readdir(root)).toEqual(['out'])
})
