import { expect, test } from 'vitest'
import { sectionIds } from '@/lib/content/schema/sections'
import { pageAt } from '@/tests/site/built-pages'
import { facts } from '@/tests/site/facts'

const { dom } = pageAt('/')
const questions = dom.querySelectorAll('main section[aria-labelledby="questions"] a')

/** "Do I have to talk in group?" leads to "Do I have to talk?": the words of the heading that carry its sense. */
function sense(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3)
}

/** Headings and titles that say the same in other words, each with those of the link. */
const inOtherWords: Readonly<Record<string, string>> = {
  '/does-it-help/does-it-work/': 'Does it work?',
}

test.each(questions.map((link) => [link.textContent, link.getAttribute('href') ?? ''] as const))(
  'the question "%s" leads to the heading of its words',
  (words, href) => {
    const [address = '', anchor] = href.split('#')
    const page = pageAt(address).dom
    const heading =
      anchor === undefined ? page.querySelector('h1') : page.querySelector(`main [id="${anchor}"]`)
    if (inOtherWords[href] === words) return
    expect(sense(words)).toEqual(expect.arrayContaining([...sense(heading?.textContent ?? '-')]))
  },
)

test('the first page leads to all seven parts, each with its own line', () => {
  const tiles = dom.querySelectorAll('main section[aria-labelledby="parts"] li')
  for (const id of sectionIds) {
    const tile = tiles.find((one) => one.querySelector(`a[href="/${id}/"]`) !== null)
    expect(tile?.querySelector('span')?.textContent ?? '', id).not.toBe('')
  }
})

test('the order of the first page: the warning, the questions, the parts, a week', () => {
  const html = dom.querySelector('main')?.innerHTML ?? ''
  const places = ['before-you-stop/"', 'id="questions"', 'id="parts"', 'id="week"'].map((one) =>
    html.indexOf(one),
  )
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

test('the first week drawn, where no publisher has chosen one, is of evenings and does not begin with a test', () => {
  if (facts.status !== 'draft') return
  const week = dom.querySelector('main section[aria-labelledby="week"]')?.textContent ?? ''
  expect(week).toContain('4 evenings')
  expect(week).not.toContain('Drug test')
})
