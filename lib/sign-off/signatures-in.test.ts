import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { signaturesIn } from '@/lib/sign-off/signatures-in'
import { composePublisher, publishedId } from '@/tests/fixtures/publishers'

function publishedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  composePublisher(publishedId, folder)
  return folder
}

test('a signature holds for exactly the words that were read', () => {
  const folder = publishedFolder()
  const id = 'article/what-an-iop-is'
  expect(signaturesIn(folder)[id]).toMatchObject({ name: 'Example Person (made up)', date: '2026-11-20' })
  appendFileSync(join(folder, 'en/articles/start/what-an-iop-is.mdx'), '\nOne more sentence.\n')
  expect(signaturesIn(folder)[id]).toBeUndefined()
  expect(signaturesIn(folder)['article/levels-of-care']).toBeDefined()
})

test('a draft shows no signature', () => {
  const folder = publishedFolder()
  const site = join(folder, 'site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace('status: published', 'status: draft'))
  expect(signaturesIn(folder)).toEqual({})
})
