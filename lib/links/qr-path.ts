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
  return { size: modules.size + 2 * quietZone, path: rows.map(strokesOf).join('') }
}

/** The dark modules of a row, each run as one stroke through their middle. */
function strokesOf(row: readonly boolean[], y: number): string {
  const runs: string[] = []
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue
    const end = row.indexOf(false, x)
    const length = (end < 0 ? row.length : end) - x
    runs.push(`M${String(x + quietZone)} ${String(y + quietZone)}.5h${String(length)}`)
    x += length - 1
  }
  return runs.join('')
}
