/** Reads a table by the grammar of RFC 4180, letter by letter. Throws where the text does not keep to it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const isQuoted = text[at] === '"'
    const found = isQuoted ? /"((?:[^"]|"")*)"/y : /[^",\r\n]*/y
    found.lastIndex = at
    const match = found.exec(text)
    if (match === null) throw new Error(`no field at ${at}`)
    row.push(isQuoted ? (match[1] ?? '').replaceAll('""', '"') : match[0])
    at += match[0].length
    if (text[at] === ',') {
      at += 1
      continue
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`a row must end in CR LF at ${at}`)
    at += 2
    rows.push(row)
    row = []
  }
  return rows
}
