import { expect, test } from 'vitest'

import { headersFor, headersText, parseHeaders } from '@/lib/export/header-file'
import type { HeaderRule } from '@/lib/export/header-file'

const rules: HeaderRule[] = [
  {
    path: '/*',
    headers: { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "default-src 'none'; img-src data:" },
  },
  { path: '/start/*', headers: { 'Cache-Control': 'public, max-age=300' } },
  { path: '/a.b', headers: { 'X-Frame-Options': 'SAMEORIGIN' } },
]

test('what is written is what is read', () => {
  expect(parseHeaders(headersText(rules))).toEqual(rules)
  expect(parseHeaders(headersText(rules).replaceAll('\n', '\r\n'))).toEqual(rules)
})

test('the file has the form that hosts read', () => {
  expect(headersText(rules.slice(1, 2))).toBe('/start/*\n  Cache-Control: public, max-age=300\n')
})

test('comments and empty lines are passed over', () => {
  expect(parseHeaders('# why\n\n/\n  A: b\n')).toEqual([{ path: '/', headers: { A: 'b' } }])
})

test.each([['  A: b'], ['/\nA: b'], ['/\n  words']])('“%s” is refused with its line', (text) => {
  expect(() => parseHeaders(text)).toThrow(/^_headers:\d/)
})

test('an address gets the headers of every rule that matches it, joined when two set the same', () => {
  expect(headersFor(rules, '/start/x/')).toMatchObject({
    'Cache-Control': 'public, max-age=300',
    'X-Frame-Options': 'DENY',
  })
  expect(headersFor(rules, '/start')).not.toHaveProperty('Cache-Control')
  expect(headersFor(rules, '/a.b')['X-Frame-Options']).toBe('DENY, SAMEORIGIN')
  expect(headersFor(rules, '/a-b')['X-Frame-Options']).toBe('DENY')
})

test('what a host would not read is refused', () => {
  expect(() => headersText([{ path: '/', headers: { A: 'x'.repeat(2000) } }])).toThrow('2000')
  expect(() => headersText([{ path: '/', headers: { A: 'x\ny' } }])).toThrow('line break')
  const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: {} }))
  expect(() => headersText(many)).toThrow('101 rules')
})
