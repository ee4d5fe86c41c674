import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { definedTermsIn } from '@/lib/content/raw/defined-in-folder'
import { replaced, smallContentWith } from '@/tests/support/small-content'
import { writeContent } from '@/tests/support/whole-content'

const folder = mkdtempSync(join(tmpdir(), 'terms-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const article = 'en/articles/start/a.mdx'
writeContent(
  smallContentWith({ 'en/articles/start/b.mdx': replaced('order: 2', 'order: 2\nknownWords: [craving]') }),
  folder,
)
const termsFor = definedTermsIn(folder)

test('an article and an answer have the hard words, each in all its forms', () => {
  const craving = { id: 'craving', forms: ['Craving', 'Urge', 'cravings'] }
  expect(termsFor('en/articles/family/c.mdx')).toEqual([craving, { id: 'track', forms: ['Track'] }])
  expect(termsFor('en/questions/hours.mdx')).toContainEqual(craving)
})

test('the page to which a word leads explains it, and so does one that names it', () => {
  expect(termsFor(article).map(({ id }) => id)).toEqual(['craving'])
  expect(termsFor('en/articles/start/b.mdx').map(({ id }) => id)).toEqual(['track'])
})

test('other pages have none, nor has a language without a glossary', () => {
  expect(termsFor('en/service-pages/help.mdx')).toEqual([])
  expect(termsFor('es/articles/start/a.mdx')).toEqual([])
})
