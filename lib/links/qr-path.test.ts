import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from '@/lib/links/qr-path'

/** Pixels of a module: enough for a reader of codes. */
const scale = 4

/** Where a pen that follows the path leaves a stroke: the upper left corner of its first module, and its modules. */
function strokesIn(path: string) {
  const [, x = '', y = ''] = /^M(\d+) (\d+)\.5/.exec(path) ?? []
  const pen = { x: Number(x), y: Number(y) }
  return [...path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)].map(([, right, down, length]) => {
    const stroke = { x: pen.x + Number(right), y: pen.y + Number(down), length: Number(length) }
    Object.assign(pen, { x: stroke.x + stroke.length, y: stroke.y })
    return stroke
  })
}

/** The path drawn as a picture of black on white, four bytes a pixel. */
function drawn({ size, path }: { size: number; path: string }) {
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const { x, y, length } of strokesIn(path)) {
    for (let py = y * scale; py < (y + 1) * scale; py++)
      for (let px = x * scale; px < (x + length) * scale; px++)
        pixels.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3)
  }
  return { pixels, width }
}

test.each([
  'https://iop-guide.example/is-it-right/before-you-stop/',
  'https://guide.a-long-name-of-a-program.example/family/how-to-help-someone-start/',
])('a reader of codes reads %s', (address) => {
  const { pixels, width } = drawn(qrPath(address))
  expect(jsQR(pixels, width, width)?.data).toBe(address)
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
