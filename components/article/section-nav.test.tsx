import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SectionNav } from '@/components/article/section-nav'
import { article, section } from '@/tests/support/library'

const words = { inThisSection: 'In this part' }

/** The numbers of the pages beside page `current` of `count`, and the number the list begins with. */
function around(current: number, count: number) {
  const articles = Array.from({ length: count }, (_, index) => ({
    ...article,
    id: `page-${index + 1}`,
    title: `Page ${index + 1}.`,
  }))
  const groups = [{ subheading: undefined, articles }]
  const html = renderToStaticMarkup(
    <SectionNav current={`page-${current}`} section={{ ...section, groups }} words={words} />,
  )
  return {
    pages: [...html.matchAll(/Page (\d+)\./g)].map(([, number]) => Number(number)),
    start: /<ol[^>]* start="(\d+)"/.exec(html)?.[1],
  }
}

test('a page shows at most seven pages of its group: those around it, under their numbers', () => {
  expect(around(2, 5)).toEqual({ pages: [1, 2, 3, 4, 5], start: undefined })
  expect(around(7, 7)).toEqual({ pages: [1, 2, 3, 4, 5, 6, 7], start: undefined })
  expect(around(1, 200)).toEqual({ pages: [1, 2, 3, 4, 5, 6, 7], start: undefined })
  expect(around(100, 200)).toEqual({ pages: [97, 98, 99, 100, 101, 102, 103], start: '97' })
  expect(around(200, 200)).toEqual({ pages: [194, 195, 196, 197, 198, 199, 200], start: '194' })
})
