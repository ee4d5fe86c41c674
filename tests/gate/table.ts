/** A cell: numbers stand to the right, with thousands marked. */
type Cell = string | number

function write(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US') : cell
}

/** Rows as aligned text; the first row names the columns. */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) => {
    return Math.max(...rows.map((row) => write(row[column] ?? '').length))
  })
  const line = (row: readonly Cell[]) => {
    const cells = row.map((cell, column) => {
      const text = write(cell)
      const width = widths[column] ?? 0
      return column === 0 ? text.padEnd(width) : text.padStart(width)
    })
    return cells.join('   ').trimEnd()
  }
  return rows.map(line).join('\n')
}
