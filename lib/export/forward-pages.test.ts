import { expect, test } from 'vitest'
import { forwardPages } from '@/lib/export/forward-pages'
import { parse } from 'node-html-parser'

const words = {
  language: 'en',
  title: 'This address leads on',
  goOn: 'Go on to the page',
  help: [{ lead: 'In danger', call: 'Call 911', number: '911' }],
  draft: 'Draft.',
}

test('a small page leads on by itself and by a link, without a script, and search engines stay away', () => {
  const [page, ...more] = forwardPages([{ from: '/go/week/', to: '/start/a-week/#day' }], () => words)
  expect(more).toEqual([])
  expect(page?.path).toBe('go/week/index.html')
  const dom = parse(page?.text ?? '')
  const content = (selector: string) => dom.querySelector(selector)?.getAttribute('content')
  expect(content('meta[http-equiv=refresh]')).toBe('0; url=/start/a-week/#day')
  expect(content('meta[name=robots]')).toBe('noindex')
  expect(dom.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toEqual([
    '/start/a-week/#day',
  ])
  expect(dom.querySelector('a[href="tel:911"]')?.text).toBe('Call 911')
  expect(page?.text).not.toMatch(/<script|style=/)
  expect(page?.text.startsWith('<!doctype html>')).toBe(true)
})

test('a file that moved has no page', () => {
  expect(forwardPages([{ from: '/a.pdf', to: '/start/' }], () => words)).toEqual([])
})
