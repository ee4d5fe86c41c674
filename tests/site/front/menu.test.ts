import { expect, test } from 'vitest'
import { sectionIds } from '@/lib/content/schema/sections'
import { articles, pageAt } from '@/tests/site/built-pages'

const { dom } = pageAt('/all/')

/** The words that a reader remembers, without those that stand in every name. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []).filter((word) => word !== 'with')
}

test('the menu begins with a dozen things in the words of people, above all parts', () => {
  const quick = dom.querySelectorAll('main nav[aria-labelledby="quick"] a')
  expect(quick.length).toBeGreaterThanOrEqual(12)
  const html = dom.querySelector('main')?.innerHTML ?? ''
  expect(html.indexOf('aria-labelledby="quick"')).toBeLessThan(html.indexOf('<details'))
})

test('each part of several pages is one closed line that says how many they are', () => {
  const folds = dom.querySelectorAll('main details')
  expect(folds.length).toBeGreaterThanOrEqual(sectionIds.length - 1)
  for (const fold of folds) {
    expect(fold.hasAttribute('open')).toBe(false)
    expect(fold.querySelector('summary')?.textContent).toContain(
      `${fold.querySelectorAll('li').length} pages`,
    )
  }
})

test.each(articles.map(({ address }) => address))(
  '%s is called in the menu what it is called itself',
  (address) => {
    const link = dom.querySelector(`main details a[href="${address}"]`)?.textContent ?? ''
    const title = wordsOf(pageAt(address).dom.querySelector('h1')?.textContent ?? '')
    expect(link).not.toBe('')
    expect(wordsOf(link).filter((word) => !title.includes(word))).toEqual([])
  },
)
