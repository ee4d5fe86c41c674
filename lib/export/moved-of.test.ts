import { expect, test } from 'vitest'
import { movedParts } from '@/lib/export/moved-of'
import type { Redirect } from '@/lib/content/schema/redirects'
import { libraryIn } from '@/lib/library/door'

const english = libraryIn('en')
const move = (from: string, to: string): Redirect => ({ from, to, since: '2026-12-01', why: 'x' })

test('of all that moved, parts that went to another page get a line, with the heading of today', () => {
  const redirects = [
    move('/start/old/', '/start/what-an-iop-is/'),
    move('/inside/group/#a', '/inside/group/#who-is-there'),
    move('/inside/group/#b', '/inside/first-day/#what-to-bring'),
    move('/inside/group/#c', '/inside/first-day/'),
  ]
  const parts = movedParts([{ ...english, redirects }])
  expect([...parts.keys()]).toEqual(['/inside/group/'])
  const page = english.articles.find(({ id }) => id === 'first-day')
  const heading = page?.headings.find(({ id }) => id === 'what-to-bring')
  expect(heading).toBeDefined()
  expect(parts.get('/inside/group/')?.map(({ id, to, title }) => [id, to, title])).toEqual([
    ['b', '/inside/first-day/#what-to-bring', heading?.text],
    ['c', '/inside/first-day/', page?.title],
  ])
})

test('a part that went to a page which the publisher hides leads to where that leads', () => {
  const redirects = [move('/inside/group/#b', '/inside/first-day/#what-to-bring')]
  const hidden = new Map([['/inside/first-day/', '/inside/']])
  expect(movedParts([{ ...english, redirects, hidden }]).get('/inside/group/')?.[0]?.to).toBe('/inside/')
})
