import type { QrPath } from '@/lib/links/qr-path'

/** Where a pen that follows the path leaves a stroke: the upper left corner of its first module, and its modules. */
export function strokesIn(path: string) {
  const [, x = '', y = ''] = /^M(\d+) (\d+)\.5/.exec(path) ?? []
  const pen = { x: Number(x), y: Number(y) }
  return [...path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)].map(([, right, down, length]) => {
    const stroke = { x: pen.x + Number(right), y: pen.y + Number(down), length: Number(length) }
    Object.assign(pen, { x: stroke.x + stroke.length, y: stroke.y })
    return stroke
  })
}

/** The path as a picture of black on white, so many dots wide, four bytes a dot. */
export function drawnStrokes({ size, path }: QrPath, dots: number): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(dots * dots * 4).fill(255)
  const at = (module: number) => Math.round((module * dots) / size)
  for (const { x, y, length } of strokesIn(path))
    for (let row = at(y); row < at(y + 1); row++)
      for (let dot = at(x); dot < at(x + length); dot++)
        pixels.fill(0, (row * dots + dot) * 4, (row * dots + dot) * 4 + 3)
  return pixels
}
