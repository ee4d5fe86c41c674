/**
 * A table as RFC 4180 writes it: fields in quotes where they need them, lines that end in CR LF. It begins with the
 * mark of UTF-8, without which Excel reads every é as two signs.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(text: string): string {
  // A spreadsheet takes a text that begins like this for a formula.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
