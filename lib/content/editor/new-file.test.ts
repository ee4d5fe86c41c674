import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFile } from '@/lib/content/editor/new-file'
import type { NewKind } from '@/lib/content/editor/new-file'
import { inFile, problemsOf } from '@/tests/support/small-content'

function made(kind: NewKind, title: string, section?: string) {
  const read = (path: string) => readFileSync(join('content', path), 'utf8')
  return newFile(kind, { title, section, folder: 'content', language: 'en', today: '2026-11-22', read })
}

test('a new article stands behind the others of its part, with every field explained', () => {
  const { path, text } = made('article', 'What if I am pregnant?', 'is-it-right')
  expect(path).toBe('en/articles/is-it-right/what-if-i-am-pregnant.mdx')
  const others = readdirSync('content/en/articles/is-it-right').length
  expect(text).toContain(`\norder: ${others + 1}\n`)
  expect(text).toContain('\nnextCheck: 2027-05-22\n')
  expect(text).toContain('# What the page tells, 50 to 160 characters')
})

test('a new page of questions stands before that about this guide, which is the last', () => {
  const { path, text } = made('questions', 'Questions about pets')
  expect(path).toBe('en/questions/questions-about-pets.mdx')
  expect(text).toContain(`\norder: ${readdirSync('content/en/questions').length}\n`)
  expect(made('sheet', 'My list').path).toBe('en/sheets/my-list.mdx')
})

test.each([
  ['questions', 'Questions about pets', 'this field is empty; write it'],
  ['sheet', 'My list', 'this field is empty; write it'],
  ['article', 'A new question', 'this field is empty; write it'],
  ['page', 'About us', 'this field is empty; write it'],
  ['program', 'Morning track', 'this field is empty; write it'],
] as const)(
  'a new %s is read by the check, which asks for what only a person can write and for nothing else',
  (kind, title, message) => {
    const { path, text } = made(kind, title)
    const found = inFile(problemsOf({ [path]: text }), path)
    expect(found.length).toBeGreaterThan(1)
    const rest = found.filter(
      (line) =>
        !line.includes(message) &&
        !/write 3 to 5 points|write 2 to 6 other wordings|cites no source/.test(line),
    )
    expect(rest).toEqual([])
  },
)

test('what cannot become a file is refused with what to write instead', () => {
  expect(() => made('article', 'Title', 'nowhere')).toThrow(
    'there is no section nowhere; the sections are start,',
  )
  expect(() => made('page', 'Search')).toThrow('the address /search/ belongs to the guide')
  expect(() => made('page', '???')).toThrow('no letters for an address')
})
