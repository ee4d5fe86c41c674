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

test('a day is the same day in every time zone', () => {
  const before = process.env.TZ
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    process.env.TZ = zone
    expect(sayDay('2026-01-01', 'en-US')).toBe('January 1, 2026')
  }
  process.env.TZ = before
})
