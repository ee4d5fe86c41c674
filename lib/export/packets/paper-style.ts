/** Half sheets, of which a booklet is folded: of Letter, and of A4. */
export type HalfFormat = 'halves' | 'halvesA4'

/** Paper of a packet: whole sheets to print, or half ones. */
export type PacketFormat = 'sheets' | HalfFormat

/** In CSS. */
const sizes: Readonly<Record<PacketFormat, string>> = {
  sheets: '8.5in 11in',
  halves: '5.5in 8.5in',
  halvesA4: '148.5mm 210mm',
}
const margins: Readonly<Record<PacketFormat, string>> = {
  sheets: '11mm 14mm 13mm',
  halves: '10mm 11mm 12mm',
  halvesA4: '10mm 12mm 12mm',
}

const halves = [
  'html{font-size:12px}',
  'article>.text,.ticks{columns:auto}',
  // The strip and the name are too wide for one line.
  'body>header>div[class]{position:static}',
]

/** What a packet on paper has beside the style of every printed page: its paper, numbered pages, a line between articles. */
export function paperStyle(format: PacketFormat): string {
  return [
    `@page{size:${sizes[format]};margin:${margins[format]};@bottom-center{content:counter(page);font:9pt sans-serif}}`,
    // Addresses of this site are links here, and need no writing out. The mark of a source ends in its bracket.
    '.text :not(sup)>a[data-own]::after{content:none}',
    '.packet-warnings>section+section{margin-top:8px}',
    '.packet-told{border-left:4px solid;padding-left:8px}',
    'article{border-top:2px solid;margin-top:18px;padding-top:8px}',
    'section[aria-labelledby^="danger-"] .text{line-height:1.32}',
    ...(format === 'sheets' ? [] : halves),
  ].join('')
}
