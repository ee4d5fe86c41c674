import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { observatoryScore } from '@/tests/support/observatory'
import { pageAt, pages, root } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()

/** What each answer must carry; a host that reads `_headers` sends the same. */
const required: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none'(?!.*unsafe-)/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': /^nosniff$/,
  ...(facts.status === 'draft' ? { 'x-robots-tag': /noindex/ } : {}),
}

test('every page is sent with every header', async () => {
  const addresses = [...pages.map((page) => page.address), '/no-such-page/']
  const answers = await addressesWithHeaders(addresses)
  expectNone(
    answers.flatMap(({ address, headers }) =>
      Object.entries(required).flatMap(([name, right]) => {
        const value = headers.get(name) ?? ''
        return right.test(value) ? [] : [`${address} is sent with ${name}: "${value}"; must match ${right}`]
      }),
    ),
  )
})

function addressesWithHeaders(addresses: string[]) {
  return Promise.all(
    addresses.map(async (address) => ({ address, headers: (await fetch(site.url + address)).headers })),
  )
}

test('a page that is not for search engines is sent with X-Robots-Tag', async () => {
  const hidden = pages.filter(({ dom }) =>
    dom.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex'),
  )
  const answers = await addressesWithHeaders(hidden.map((page) => page.address))
  const open = answers.filter(({ headers }) => !headers.get('x-robots-tag')?.includes('noindex'))
  expectNone(
    open.map(({ address }) => `${address} says noindex in its HTML; its X-Robots-Tag must say so too`),
  )
})

test('the server sends what _headers promises for every address', async () => {
  const [, block = ''] =
    /^\/\*\r?\n((?:[ \t]+.+\r?\n?)+)/m.exec(readFileSync(join(root, '_headers'), 'utf8')) ?? []
  const promised = block
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  expect(promised.length, '_headers has no block for /*').toBeGreaterThan(0)
  const { headers } = await fetch(`${site.url}/`)
  expectNone(
    promised.flatMap((line) => {
      const [name = '', value] = line.split(/:\s*(.*)/)
      const sent = headers.get(name)
      return sent === value ? [] : [`_headers promises "${line}", and the server sends "${sent}"`]
    }),
  )
})

test("the headers reach at least 130 on MDN Observatory's table", async () => {
  const { headers } = await fetch(`${site.url}/`)
  const { score, results } = observatoryScore(Object.fromEntries(headers), pageAt('/').html)
  const points = results.map((result) => `${result.points} ${result.name}`).join('\n')
  expect(score, `100 and\n${points}\n`).toBeGreaterThanOrEqual(130)
})
