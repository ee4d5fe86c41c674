import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles, pageAt } from '@/tests/site/built-pages'
import { sectionIds } from '@/lib/content/schema/sections'

const articleFolder = 'content/en/articles'

const hasArticles = (id: string) => articles.some(({ address }) => address.startsWith(`/${id}/`))

test.each(sectionIds)(
  'the front page of %s shows at most seven articles under one heading, and names every heading at its top',
  (id) => {
    const { dom } = pageAt(`/${id}/`)
    const groups = dom
      .querySelectorAll('main section[aria-labelledby]')
      .filter((group) => group.querySelector(`li > a[href^="/${id}/"]`) !== null)
    if (hasArticles(id)) expect(groups.length).toBeGreaterThan(0)
    for (const group of groups)
      expect(group.querySelectorAll('li').length, group.getAttribute('aria-labelledby')).toBeLessThanOrEqual(
        7,
      )
    const named = dom.querySelectorAll('nav a').map((link) => link.getAttribute('href'))
    const ids = groups.map((group) => `#${group.getAttribute('aria-labelledby') ?? ''}`)
    if (ids.length > 1) expect(named).toEqual(expect.arrayContaining(ids))
  },
)

test('the menu of all pages has the same subheadings', () => {
  const titles = pageAt('/inside/')
    .dom.querySelectorAll('main section[aria-labelledby]:not([aria-labelledby=sources]) > h2')
    .map((heading) => heading.textContent)
  expect(titles).toEqual(['Getting in', 'Sessions', 'Therapies', 'Around the sessions'])
  const shown = pageAt('/all/')
    .dom.querySelectorAll('h3')
    .map((heading) => heading.textContent)
  expect(shown).toEqual(expect.arrayContaining(titles))
})

const forBoth = readdirSync(articleFolder, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.mdx') && /^audience: both\r?$/m.test(readFileSync(join(articleFolder, file), 'utf8')),
  )
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\.mdx$/, '')}/`)

test('there are pages for both to look at', () => {
  expect(forBoth.length).toBeGreaterThan(10)
})

test.each(forBoth)(
  '%s speaks to the person and their family, so its end leads to the pages for families',
  (address) => {
    expect(pageAt(address).dom.querySelector('article')?.textContent).toContain(
      'Reading this for someone you love? Pages for family and friends',
    )
  },
)
