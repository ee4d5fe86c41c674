import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { article, ownPage, section, servicePage } from '@/tests/support/library'
import { listedPages } from '@/lib/library/listed-pages'
import { homeSchema } from '@/lib/content/schema/pages'
import { program } from '@/lib/program/gallery-weeks'

const home = homeSchema.parse(parse(readFileSync('content/en/home.yaml', 'utf8')))

test('every page is listed once, with the day it was checked; a program has none, the page for unknown addresses is left out', () => {
  const servicePages = [servicePage('help', '/help/'), servicePage('not-found', '/404.html')]
  const pages = listedPages({
    home,
    sections: [section],
    articles: [article],
    programs: [program()],
    servicePages,
    ownPages: [ownPage],
  })
  expect(pages.map(({ address, checked }) => [address, checked])).toEqual([
    ['/', home.checked],
    ['/inside/', '2026-11-22'],
    ['/inside/group/', '2026-12-01'],
    ['/program/fixture/', undefined],
    ['/program/fixture/sheet/', undefined],
    ['/program/fit/', undefined],
    ['/help/', '2026-11-23'],
    ['/about-us/', '2026-11-24'],
  ])
})
