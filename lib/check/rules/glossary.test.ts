import { expect, test } from 'vitest'
import { inFile, problemsOf, replaced } from '@/tests/support/small-content'

const path = 'en/glossary.yaml'
const article = 'en/articles/start/b.mdx'
const problemsHere = (from: string, to: string) =>
  inFile(problemsOf({ [path]: replaced(from, to) }), path).join()

test('an id stands once, and is none of the layout', () => {
  expect(problemsHere('id: group', 'id: craving')).toContain('8:11  the id craving stands twice')
  expect(problemsHere('id: group', 'id: sources')).toContain('8:11  the id sources belongs to the layout')
})

test('a name leads to one entry', () => {
  expect(problemsHere('term: Group', 'term: urge')).toContain('"urge" already stands at craving')
})

test('more leads to a page that exists and has a title', () => {
  expect(problemsHere('/start/a/', '/start/z/')).toContain('there is no page /start/z/')
  expect(problemsHere('/start/a/', '/program/day/sheet/')).toContain('has no title to print')
})

test('a meaning that opens beside a word is short, and each rests on something', () => {
  const long = 'It comes, and it is here, and then it goes again. '.repeat(4)
  expect(problemsHere('It comes and goes again.', `"${long}"`)).toContain('write at most 160 characters')
  expect(problemsHere(', sources: [guide24]', '')).toContain('name a source, or say under basis')
})

test('a number has its source, and a danger its warning', () => {
  expect(problemsHere('It comes and goes', 'It comes 55 times')).toContain(
    'the number 55 is not in what its source says',
  )
  expect(problemsHere('It comes and goes', 'It is withdrawal and goes')).toContain(
    'add a topic that brings its warning',
  )
})

test('a text knows words that the glossary defines, and no others', () => {
  const known = (id: string) =>
    inFile(problemsOf({ [article]: replaced('order: 2', `order: 2\nknownWords: [${id}]`) }), article)
  expect(known('craving')).toEqual([])
  expect(known('group').join()).toContain(
    'group is no word that the glossary defines beside texts; those are craving, track',
  )
})
