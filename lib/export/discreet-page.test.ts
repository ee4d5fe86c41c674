import { expect, test } from 'vitest'
import { parse } from 'node-html-parser'
import { makeDiscreet } from '@/lib/export/discreet-page'
import { serializeHtml } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { qrPath } from '@/lib/links/qr-path'

const canonical = 'https://detox-guide.example'
const own = `${canonical}/is-it-right/before-you-stop/`

const html = [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="x">',
  '<meta http-equiv="Content-Security-Policy" content="x"><title>Before you stop - Guide</title>',
  `<meta name="robots" content="index"><meta name="description" content="Stopping"><link rel="canonical" href="${own}">`,
  '<link rel="alternate" href="/es/"><meta property="og:title" content="Before you stop">',
  '<meta name="twitter:title" content="Before you stop"><link rel="icon" href="/icon.svg"><style>a{b:c}</style></head>',
  '<body><main id="main"><h1>Before you stop</h1><a href="/is-it-right/before-you-stop/#help">a</a><a href="#x">b</a>',
  '<a href="/inside/first-day/#bring">c</a><a href="/help/">d</a>',
  `<p>${own}</p><svg viewBox="0 0 9 9"><path d="${qrPath(own).path}"/></svg>`,
  `<script type="application/ld+json">{"name":"Before you stop"}</script></main></body></html>`,
].join('')

function made() {
  const { document } = readHtml(html)
  makeDiscreet(document, {
    address: '/i/6ptm3y/',
    article: '/is-it-right/before-you-stop/',
    name: 'The guide',
    summary: 'A page for you to read.',
    canonical,
    host: 'https://reading.example',
    discreetOf: new Map([
      ['/is-it-right/before-you-stop/', '/i/6ptm3y/'],
      ['/inside/first-day/', '/i/rkmwwd/'],
    ]),
  })
  const text = serializeHtml(document)
  return { text, dom: parse(text) }
}

test('the title comes first of all, and the head tells nothing', () => {
  const { text, dom } = made()
  expect(text.startsWith('<!DOCTYPE html><html lang="en"><head><title>The guide</title><meta charset')).toBe(
    true,
  )
  const head = dom.querySelector('head')?.outerHTML ?? ''
  expect(head).not.toMatch(/stop|detox|is-it-right|twitter|alternate/i)
  expect(head).toContain('<link rel="canonical" href="https://reading.example/i/6ptm3y/">')
  expect(head).toContain('<meta property="og:title" content="The guide">')
  const robots = dom.querySelectorAll('meta[name=robots]').map((one) => one.getAttribute('content'))
  expect(robots).toEqual(['noindex, nofollow'])
  expect(head).toMatch(/<style>a\{b:c\}<\/style><\/head>$/)
})

test('the text stays, links stay among discreet pages, and paper shows the discreet address and its code', () => {
  const { text, dom } = made()
  expect(dom.querySelector('h1')?.text).toBe('Before you stop')
  expect(dom.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '#help',
    '#x',
    '/i/rkmwwd/#bring',
    '/help/',
  ])
  const code = qrPath('https://reading.example/i/6ptm3y/')
  expect(text).toContain(`<svg viewBox="0 0 ${code.size} ${code.size}"><path d="${code.path}">`)
  expect(text).toContain('<p>https://reading.example/i/6ptm3y/</p>')
  expect(text).not.toMatch(/detox-guide|ld\+json/)
})
