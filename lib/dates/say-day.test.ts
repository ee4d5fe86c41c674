import { expect, test } from 'vitest'
import { sayDay } from '@/lib/dates/say-day'

test.each([
  ['2026-11-21', 'en-US', 'November 21, 2026'],
  ['2024-02-29', 'en-US', 'February 29, 2024'],
  ['2026-01-01', 'en-US', 'January 1, 2026'],
  ['2026-11-21', 'es-US', '21 de noviembre de 2026'],
])('%s is said in %s as "%s"', (day, locale, words) => {
  expect(sayDay(day, locale)).toBe(words)
})

test('with its weekday where that is asked for, also after it was said without', () => {
  expect(sayDay('2027-01-11', 'en-US')).toBe('January 11, 2027')
  expect(sayDay('2027-01-11', 'en-US', 'full')).toBe('Monday, January 11, 2027')
  expect(sayDay('2027-01-11', 'es-US', 'full')).toBe('lunes, 11 de enero de 2027')
})

test('a day is the same day in every time zone', () => {
  const before = process.env.TZ
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    process.env.TZ = zone
    expect(sayDay('2026-01-01', 'en-US')).toBe('January 1, 2026')
  }
  process.env.TZ = before
})
