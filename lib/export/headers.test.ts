import { expect, test } from 'vitest'

import { headersFor, headersText } from '@/lib/export/header-file'
import { headerRules } from '@/lib/export/headers'

const policy = [{ name: 'default-src', sources: ["'none'"] }]
const files = ['index.html', '404.html', 'start/index.html', 'start/a/index.html', 'icon.svg']

test('every address gets the same protection', () => {
  const rules = headerRules({ unlisted: ['/404.html', '/program/gallery/'], policy, draft: false, files })
  for (const address of ['/', '/start/a/', '/icon.svg', '/no/such/page']) {
    expect(headersFor(rules, address)).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringMatching(
        /camera=\(\), .*geolocation=\(\), .*microphone=\(\)/,
      ) as unknown,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    })
  }
})

test('only a draft keeps search engines away', () => {
  const robots = (draft: boolean) =>
    headersFor(headerRules({ unlisted: ['/404.html', '/program/gallery/'], policy, draft, files }), '/')[
      'X-Robots-Tag'
    ]
  expect(robots(true)).toBe('noindex, nofollow')
  expect(robots(false)).toBeUndefined()
})

test('pages are kept for minutes and hashed files for a year, each by one rule', () => {
  const cache = (address: string, more: string[] = []) =>
    headersFor(
      headerRules({
        unlisted: ['/404.html', '/program/gallery/'],
        policy,
        draft: true,
        files: [...files, ...more],
      }),
      address,
    )['Cache-Control']
  expect(cache('/')).toBe('public, max-age=300, must-revalidate')
  expect(cache('/start/a/')).toBe('public, max-age=300, must-revalidate')
  expect(cache('/icon.svg')).toBe('public, max-age=300, must-revalidate')
  const year = 'public, max-age=31536000, immutable'
  expect(cache('/_next/static/media/x.css', ['_next/static/media/x.css'])).toBe(year)
  expect(cache('/elements/a-ABCD2345.js', ['elements/a-ABCD2345.js'])).toBe(year)
  expect(cache('/elements/a.js', ['elements/a.js'])).toBe('public, max-age=300, must-revalidate')
  expect(cache('/elements/a.js', ['elements/a.js', 'elements/b-ABCD2345.js'])).not.toBe(year)
})

test('the other forms of a program say what they are, and only the facts may be fetched from elsewhere', () => {
  const rules = headerRules({
    unlisted: ['/404.html', '/program/gallery/'],
    policy,
    draft: true,
    files: ['program/evening/index.html', 'program/evening.json'],
  })
  expect(headersFor(rules, '/program/evening.json')).toMatchObject({
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=300, must-revalidate',
  })
  expect(headersFor(rules, '/program/evening.sms.txt')['Content-Type']).toBe('text/plain; charset=utf-8')
  expect(headersFor(rules, '/program/evening/start/phase.ics')['Content-Type']).toBe(
    'text/calendar; charset=utf-8',
  )
  for (const address of [
    '/',
    '/program/evening/',
    '/program/evening.txt',
    '/program/evening/start/phase.ics',
    '/elements/a.json',
  ]) {
    expect(headersFor(rules, address)).not.toHaveProperty('Access-Control-Allow-Origin')
  }
  expect(headersFor(rules, '/program/evening/')).not.toHaveProperty('Content-Type')
})

test('search engines find the page of a packet and not its paper, in each language', () => {
  const paper = ['packets/abc234.pdf', 'es/packets/abc234-booklet.pdf', 'packets/court/index.html']
  const robots = (draft: boolean, address: string) =>
    headersFor(headerRules({ unlisted: [], policy, draft, files: [...files, ...paper] }), address)
  for (const address of ['/packets/abc234.pdf', '/es/packets/abc234-booklet.pdf'])
    for (const draft of [true, false])
      expect(robots(draft, address)).toMatchObject({
        'Content-Type': 'application/pdf',
        'X-Robots-Tag': 'noindex, nofollow',
      })
  expect(robots(false, '/packets/court/')).not.toHaveProperty('X-Robots-Tag')
})

test('four hundred pages need no more rules than hosts read', () => {
  const many = Array.from({ length: 400 }, (_, index) => `start/page-${index}/index.html`)
  expect(() =>
    headersText(
      headerRules({
        unlisted: ['/404.html', '/program/gallery/'],
        policy,
        draft: true,
        files: [...files, ...many],
      }),
    ),
  ).not.toThrow()
})
