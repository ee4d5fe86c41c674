import { expect, test } from 'vitest'
import { httpsAddress, line } from '@/lib/words/fields'

test('line ends, tabs and spaces in a text are one space, as on a page; others are kept', () => {
  expect(line(40).parse(' two\n  lines,\r\ta tab ')).toBe('two lines, a tab')
  expect(line(40).parse('8\u00a0to\u00a012')).toBe('8\u00a0to\u00a012')
  expect(line(40).safeParse(' \n\t ').success).toBe(false)
})

const address = httpsAddress('https://example.org/privacy')

test.each([
  'https://example.org',
  'https://example.org/a-b/?q=1&r=2#part',
  'https://example.org/días',
  'https://web.archive.org/web/2020/https://example.org/',
])('%s is an address', (given) => {
  expect(address.parse(given)).toBe(given)
})

test.each([
  ['http://example.org/', 'use an https address'],
  ['example.org', 'use an https address'],
  ['https:example.org', 'without spaces'],
  ['https://example.org/a b', 'without spaces'],
  ['https://example.org/"a"', 'without spaces and quotes'],
  ['https://example.org\\a', 'without spaces and quotes'],
  ['https://example.org//a', 'one slash at a time'],
  ['https://example.org/a//b', 'one slash at a time'],
])('%s is told once what is wrong', (given, message) => {
  const issues = address.safeParse(given).error?.issues ?? []
  expect(issues).toHaveLength(1)
  expect(issues[0]?.message).toContain(message)
})

test('an emoji is one character of a text that asks for some', () => {
  expect(line(40, 3).safeParse('👩👩👩').success).toBe(true)
  expect(
    line(40, 3)
      .safeParse('👩👩')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['write at least 3 characters'])
})
