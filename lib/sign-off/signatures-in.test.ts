import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { signaturesIn } from '@/lib/sign-off/signatures-in'
import { composePublisher, publishedId } from '@/tests/fixtures/publishers'

/** Put together and signed once: that takes as long as all that is asked of it here. */
const folder = mkdtempSync(join(tmpdir(), 'signed-'))
composePublisher(publishedId, folder)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a signature holds for exactly the words that were read', () => {
  const id = 'article/what-an-iop-is'
  expect(signaturesIn(folder)[id]).toMatchObject({ name: 'Example Person (made up)', date: '2026-11-20' })
  appendFileSync(join(folder, 'en/articles/start/what-an-iop-is.mdx'), '\nOne more sentence.\n')
  const left = signaturesIn(folder)
  expect(left[id]).toBeUndefined()
  expect(left['article/levels-of-care']).toBeDefined()
})

test('a draft shows no signature', () => {
  const site = join(folder, 'site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace('status: published', 'status: draft'))
  expect(signaturesIn(folder)).toEqual({})
})
