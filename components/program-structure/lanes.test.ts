import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanes } from '@/components/program-structure/lanes'
import { session } from '@/lib/program/gallery-weeks'
import { minutesOf } from '@/lib/program/hours'

const clock = (five: number) =>
  `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`
const aDay = fc
  .array(fc.tuple(fc.integer({ min: 96, max: 140 }), fc.integer({ min: 1, max: 30 })), { maxLength: 7 })
  .map((times) =>
    times.map(([start, length]) => session('mon', clock(start), clock(start + length), 'group')),
  )
  .map((sessions) => sessions.sort((a, b) => minutesOf(a.start) - minutesOf(b.start)))

test('no two sessions cover each other, whatever meets', () => {
  fc.assert(
    fc.property(aDay, (sessions) => {
      const placed = lanes(sessions)
      expect(placed.map((one) => one.session)).toEqual(sessions)
      for (const [at, a] of placed.entries()) {
        expect(a.lane).toBeLessThan(a.of)
        for (const b of placed.slice(at + 1)) {
          const meet = minutesOf(b.session.start) < minutesOf(a.session.end)
          const apart = (a.lane + 1) / a.of <= b.lane / b.of || (b.lane + 1) / b.of <= a.lane / a.of
          expect(!meet || apart).toBe(true)
        }
      }
    }),
    { numRuns: 1000 },
  )
})
