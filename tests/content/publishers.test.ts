import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import type { Checked } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { brand } from '@/lib/check/rules/brand'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import { composePublisher, fixtureDay, publisherIds } from '@/tests/fixtures/publishers'
import type { PublisherId } from '@/tests/fixtures/publishers'
import { knownContent } from '@/tests/support/known-content'

/** One folder for all: most of it is the guide, the same for each, and its texts are read once. */
const folder = mkdtempSync(join(tmpdir(), 'publisher-'))
afterAll(() => rmSync(folder, { recursive: true }))
const reader = knownContent()
const known = new Map<PublisherId, Checked>()

function checked(id: PublisherId): Checked {
  const before = known.get(id)
  if (before !== undefined) return before
  composePublisher(id, folder)
  const context = checkContent(folder, fixtureDay, reader)
  known.set(id, context)
  return context
}

test.each(publisherIds)('the made-up publisher %s is sound', async (id) => {
  const context = checked(id)
  await brand(context)
  expect(problemLines(context.raw.files)).toEqual([])
})

test('what is hidden leaves no link in the texts that are signed', () => {
  const { collections, sources } = checked('small-steps')
  const texts = collections.flatMap((one) => signableTexts(one, sources))
  expect(texts.map(({ id }) => id)).not.toContain('article/one-to-one')
  expect(texts.map(({ text }) => text).join('\n')).not.toContain('One-to-one counseling says more')
})
