import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from '@/lib/links/qr-path'
import { drawnStrokes, strokesIn } from '@/tests/support/drawn-strokes'

/** Pixels of a module: enough for a reader of codes. */
const scale = 4

test.each([
  'https://iop-guide.example/is-it-right/before-you-stop/',
  'https://guide.a-long-name-of-a-program.example/family/how-to-help-someone-start/',
])('a reader of codes reads %s', (address) => {
  const code = qrPath(address)
  const width = code.size * scale
  expect(jsQR(drawnStrokes(code, width), width, width)?.data).toBe(address)
})

test('four modules on each side stay empty', () => {
  const { size, path } = qrPath('https://iop-guide.example/start/')
  for (const { x, y, length } of strokesIn(path)) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4)
  }
})

test('each stroke says where it begins from the end of the one before: places weigh twice as much', () => {
  expect(qrPath('https://iop-guide.example/start/').path).toMatch(/^M4 4\.5(m-?\d+ \d+h\d+)+$/)
})
