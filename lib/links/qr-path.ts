import { create } from 'qrcode'

/** Empty modules on each side that readers of codes need (ISO/IEC 18004). */
const quietZone = 4

/** A QR code as one path of strokes, a module wide, in a square of `size` by `size` modules with its quiet zone. */
export type QrPath = { readonly size: number; readonly path: string }

/** The QR code of an address at level Q: a quarter of it may be lost in a copy of a copy. Throws above 2,953 bytes. */
export function qrPath(address: string): QrPath {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' })
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => modules.get(y, x) === 1),
  )
  const strokes = rows.flatMap(strokesOf)
  return { size: modules.size + 2 * quietZone, path: `M${quietZone} ${quietZone}.5${steps(strokes)}` }
}

/** Dark modules side by side, in modules from the upper left one. */
type Stroke = { readonly x: number; readonly y: number; readonly length: number }

function strokesOf(row: readonly boolean[], y: number): Stroke[] {
  const strokes: Stroke[] = []
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue
    const end = row.indexOf(false, x)
    const length = (end < 0 ? row.length : end) - x
    strokes.push({ x, y, length })
    x += length - 1
  }
  return strokes
}

/** Each stroke from where the one before ended: every article carries this text, and steps pack to half of places. */
function steps(strokes: readonly Stroke[]): string {
  return strokes
    .map(({ x, y, length }, place) => {
      const before = strokes[place - 1]
      const step = before ? `m${x - before.x - before.length} ${y - before.y}` : `m${x} ${y}`
      return `${step}h${length}`
    })
    .join('')
}
