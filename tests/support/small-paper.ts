import type { PacketPaper } from '@/lib/export/packets/packet-paper'

/** A packet without pages, for paper. */
export const smallPaper: PacketPaper = {
  file: 'packets/a.pdf',
  booklets: [{ file: 'packets/a-booklet.pdf', format: 'halves' }],
  title: 'A',
  name: 'Reading',
  language: 'en',
  day: '2026-11-21',
  page: '/',
  articles: [],
  opens: [],
  boxes: '/',
  style: '/',
  canonical: 'https://guide.example',
  atStart: (title) => title,
}
