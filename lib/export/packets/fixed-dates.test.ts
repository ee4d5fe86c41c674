import { expect, test } from 'vitest'
import { withFixedDates } from '@/lib/export/packets/fixed-dates'

const pdf = (time: string) =>
  Buffer.from(
    `%PDF-1.4\n%\xE2\xE3\n<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>`,
    'latin1',
  )

test('two prints of the same words are the same bytes, whenever they were made', () => {
  const first = withFixedDates(pdf('20261130205819'), '2026-11-21')
  expect(Buffer.from(first).equals(withFixedDates(pdf('20270101000001'), '2026-11-21'))).toBe(true)
  expect(Buffer.from(first).toString('latin1')).toContain("/CreationDate (D:20261121000000+00'00')")
})

test('what is no date stays, byte for byte', () => {
  const before = pdf('20261121000000')
  expect(Buffer.from(withFixedDates(before, '2026-11-21')).equals(before)).toBe(true)
})

test('a PDF whose dates are written in another way stops the build', () => {
  expect(() => withFixedDates(Buffer.from('%PDF-1.4'), '2026-11-21')).toThrow('0 dates in place of 2')
})
