import { expect, test } from 'vitest'

import { parseRedirects, redirectRules, redirectsText } from '@/lib/export/redirects'

test('an address that moved is sent on with and without its slash', () => {
  expect(redirectsText(redirectRules([{ from: '/old/', to: '/start/#week' }]))).toBe(
    '/old/ /start/#week 301\n/old /start/#week 301\n',
  )
})

test('a moved anchor is no redirect, and a file has one form', () => {
  expect(redirectRules([{ from: '/start/#old', to: '/start/#new' }])).toEqual([])
  expect(redirectRules([{ from: '/a.pdf', to: '/start/' }])).toHaveLength(1)
})

test('what is written is what is read', () => {
  const rules = redirectRules([{ from: '/old/', to: '/start/' }])
  expect(parseRedirects(redirectsText(rules))).toEqual(rules)
  expect(parseRedirects(`# moved\r\n\r\n${redirectsText(rules)}`)).toEqual(rules)
})

test.each([['old/'], ['//x.org/'], ['https://x.org/'], ['/a b/']])('“%s” is no address', (address) => {
  expect(() => redirectRules([{ from: address, to: '/start/' }])).toThrow(address)
  expect(() => redirectRules([{ from: '/start/', to: address }])).toThrow(address)
})

test('a line that is no redirect is refused with its number', () => {
  expect(() => parseRedirects('/a /b 301\n/c /d\n')).toThrow('_redirects:2')
})
