import { expect, test } from 'vitest'
import { serializeHtml } from '@/lib/export/html-tree'
import { fillHead, orderHead } from '@/lib/export/page-head'
import { readHtml } from '@/lib/export/read-html'

const policy = [{ name: 'default-src', sources: ["'none'"] }]
const charset = '<meta charset="utf-8">'
const viewport = '<meta name="viewport" content="x">'
const sheet = (name: string) => `<link rel="stylesheet" href="/_next/static/${name}.css">`
const about = '<title>x</title><meta property="og:title" content="x"><link rel="icon" href="/icon.svg">'

function ordered(head: string, style?: string) {
  const { document } = readHtml(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`)
  const { sheets, own, unordered } = orderHead(document)
  const html = fillHead(serializeHtml(document), policy, style)
  return { sheets, own, unordered, head: html.slice(html.indexOf('<head>') + 6, html.indexOf('</head>')) }
}

test('charset, viewport, policy, what previews read, and the one style last', () => {
  const { sheets, own, head } = ordered(
    `${viewport}${charset}${sheet('a')}<style>b{}</style>${about}${sheet('c')}`,
    'a{}c{content:"$&"}',
  )
  expect(sheets).toEqual(['/_next/static/a.css', '/_next/static/c.css'])
  expect(own).toBe('b{}')
  expect(head).toBe(
    `${charset}${viewport}<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
      `<meta name="referrer" content="no-referrer">${about}<style>a{}c{content:"$&"}</style>`,
  )
})

test('a page without a viewport and without files gets the policy after its charset', () => {
  const { sheets, head } = ordered(charset)
  expect(sheets).toEqual([])
  expect(head).toMatch(
    /^<meta charset="utf-8"><meta http-equiv=[^>]*><meta name="referrer" content="no-referrer">$/,
  )
})

test('a page without files whose head has a style keeps a place for it', () => {
  const { own, head } = ordered(`${charset}<style>b{}</style>`, 'b{}')
  expect(own).toBe('b{}')
  expect(head).toMatch(/<style>b\{\}<\/style>$/)
})

test('a page without a charset is told', () => {
  expect(ordered('<title>x</title>').unordered).toEqual(['no <meta charset> to put the policy after'])
})
