import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { expect, test } from 'vitest'
import { isDiscreet } from '@/lib/program/forms/discreet'
import { articles, discreetPages, root } from '@/tests/site/built-pages'
import { expectNone, testEveryPage } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const formsFile = z.object({ words: z.object({ sms: z.object({ never: z.array(z.string()) }) }) })
const { never } = formsFile.parse(parse(readFileSync('content/en/words/forms.yaml', 'utf8'))).words.sms

const titleOf = ({ dom }: (typeof articles)[number]) => dom.querySelector('h1')?.textContent ?? ''
const mainOf = ({ dom }: (typeof articles)[number]) =>
  (dom.querySelector('main article')?.textContent ?? '').replaceAll(/https:\/\/\S+/g, '')

test('each article has one discreet page, with the same words', () => {
  const texts = new Map(articles.map((page) => [titleOf(page), mainOf(page)]))
  expect(discreetPages.map(titleOf).toSorted()).toEqual([...texts.keys()].toSorted())
  const other = discreetPages.filter((page) => mainOf(page) !== texts.get(titleOf(page)))
  expectNone(other.map(({ address }) => `${address} has other words than its article`))
})

testEveryPage(
  'address, head and paper of a discreet page say nothing, and its title comes first',
  (page) => {
    const { address, html, dom } = page
    const head = html.slice(0, html.indexOf('<style'))
    const words = [
      dom.querySelector('title')?.textContent ?? '',
      ...dom.querySelectorAll('head meta').map((meta) => meta.getAttribute('content') ?? ''),
    ]
      .join(' ')
      // What the host is called is for the publisher to choose.
      .replaceAll(facts.canonical, '')
    const foot = dom.querySelector('.paper-foot')?.textContent ?? ''
    return [
      ...(/^\/i\/[cdfhjkmnprtwxy3467]{6}\/$/.test(address) ? [] : ['has an address of another form']),
      ...(html.startsWith('<!DOCTYPE html><html lang="en"><head><title>')
        ? []
        : ['does not begin with its title']),
      ...(isDiscreet(words, never) ? [] : [`says in its head what it is about: ${words}`]),
      ...(words.includes(titleOf(page)) ? ['has the title of its article in its head'] : []),
      ...(head.includes('<meta name="robots" content="noindex, nofollow">') ? [] : ['may be indexed']),
      ...(html.includes('application/ld+json') ? ['has JSON-LD'] : []),
      ...(foot.includes(address) ? [] : [`prints another address: ${foot}`]),
    ]
  },
  discreetPages,
)

testEveryPage(
  'a discreet page weighs no more than an article may, and links only to files that are there',
  ({ html, dom }) => {
    const { length } = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    const known = new Set(discreetPages.map(({ address }) => address))
    const dead = dom
      .querySelectorAll('a[href^="/i/"]')
      .map((link) => link.getAttribute('href')?.split('#')[0] ?? '')
      .filter((address) => !known.has(address))
    return [...(length > 14_000 ? [`weighs ${length} bytes at brotli 5`] : []), ...dead]
  },
  discreetPages,
)

test('a discreet page answers 200 by itself, kept from search engines, and stands in no list of pages', async () => {
  const sitemap = readFileSync(join(root, 'sitemap.xml'), 'utf8')
  expect(sitemap).not.toMatch(/\/(?:i|go)\//)
  for (const { address, html } of discreetPages.slice(0, 5)) {
    const response = await fetch(site.url + address, { redirect: 'manual' })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
    expect(await response.text()).toBe(html)
  }
})

test('the canonical address of a discreet page, which phones share, is the discreet one', () => {
  const canonicals = discreetPages.map(({ dom, address }) => [
    dom.querySelector('link[rel=canonical]')?.getAttribute('href'),
    `${facts.canonical}${address}`,
  ])
  for (const [found, right] of canonicals) expect(found).toBe(right)
})
