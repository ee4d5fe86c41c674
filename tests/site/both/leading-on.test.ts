import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isForwarded } from '@/lib/export/forward-pages'
import { expect, test } from 'vitest'
import { articles, forwards, handouts, pages, root } from '@/tests/site/built-pages'
import { testEveryPage } from '@/tests/site/every-page'

const redirects = readFileSync(join(root, '_redirects'), 'utf8').trim().split('\n')
const leadsTo = new Map(redirects.map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']))

test('twenty short addresses lead to articles', () => {
  const short = forwards.filter(({ address }) => address.startsWith('/go/'))
  expect(short.length).toBeGreaterThanOrEqual(19)
  const goals = short.map(({ address }) => leadsTo.get(address) ?? '')
  const known = articles.map(({ address }) => address)
  expect(goals.filter((goal) => !known.includes(goal) && goal.split('/').length > 3)).toEqual([])
})

test('each address that moved has a small page for hosts that do not lead on', () => {
  const moved = [...leadsTo.keys()].filter(isForwarded)
  expect(forwards.map(({ address }) => address).toSorted()).toEqual(moved.toSorted())
})

testEveryPage(
  'a page that leads on goes where its line of _redirects goes, in one step, and is not indexed',
  ({ address, dom, html }) => {
    const to = leadsTo.get(address) ?? ''
    const content = (selector: string) => dom.querySelector(selector)?.getAttribute('content')
    const links = dom.querySelectorAll('main a').map((link) => link.getAttribute('href'))
    return [
      ...(content('meta[http-equiv=refresh]') === `0; url=${to}` ? [] : [`leads elsewhere than ${to}`]),
      ...(links.join() === to ? [] : [`has the links ${links.join()}`]),
      ...(content('meta[name=robots]') === 'noindex' ? [] : ['may be indexed']),
      ...([...pages, ...handouts].some((page) => page.address === to.split('#')[0]) || to.startsWith('/i/')
        ? []
        : [`${to} is no page`]),
      ...(html.length < 1500 ? [] : [`is ${html.length} bytes long`]),
      ...(/<script|style=/.test(html) ? ['has a script or a style'] : []),
    ]
  },
  forwards,
)
