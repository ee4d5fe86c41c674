import { expect, test } from 'vitest'
import { underSubheadings } from '@/lib/content/subheadings'

const subheadings = [
  { id: 'first', title: 'First' },
  { id: 'second', title: 'Second' },
  { id: 'empty', title: 'Empty' },
]

test('articles stand under their subheading in their order; a heading over nothing is left out', () => {
  const articles = [
    { subheading: 'second', order: 1 },
    { subheading: 'first', order: 3 },
    { subheading: 'first', order: 2 },
  ]
  expect(
    underSubheadings({ subheadings }, articles).map((group) => [
      group.subheading?.title,
      group.articles.map(({ order }) => order),
    ]),
  ).toEqual([
    ['First', [2, 3]],
    ['Second', [1]],
  ])
})

test('an article with a subheading that nobody knows is not lost', () => {
  expect(underSubheadings({ subheadings }, [{ subheading: 'frist', order: 1 }])).toEqual([
    { subheading: undefined, articles: [{ subheading: 'frist', order: 1 }] },
  ])
})

test('without subheadings there is one group without a name, and none for a section without articles', () => {
  expect(underSubheadings({}, [{ order: 2 }, { order: 1 }])).toEqual([
    { subheading: undefined, articles: [{ order: 1 }, { order: 2 }] },
  ])
  expect(underSubheadings({}, [])).toEqual([])
})
