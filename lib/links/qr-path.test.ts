import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from '@/lib/links/qr-path'

/** Pixels of a module: enough for a reader of codes. */
const scale = 4

/** The path drawn as a picture of black on white, four bytes a pixel. */
function drawn({ size, path }: { size: number; path: string }) {
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py++)
      for (let px = Number(x) * scale; px < (Number(x) + Number(length)) * scale; px++)
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
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
  }
})
