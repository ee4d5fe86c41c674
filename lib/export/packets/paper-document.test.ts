import { expect, test } from 'vitest'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import { headingsOf, paperDocument, paperHtml } from '@/lib/export/packets/paper-document'
import { readHtml } from '@/lib/export/read-html'

const box = (danger: string, title: string) =>
  `<section aria-labelledby="danger-${danger}"><h2 id="danger-${danger}"><span>Today</span> ${title}</h2><div class="text"><p>Words on ${danger}.</p></div></section>`
const strip = (danger: string) => `<p>Careful. <a href="/help/#danger-${danger}">More</a></p>`
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title><style>p{color:red}</style></head><body>${body}</body></html>`

const pages: Readonly<Record<string, string>> = {
  '/packets/one/': page(
    '<nav>911</nav><main id="main"><h1>One</h1><div class="packet-warnings"><div role="note">Strip</div></div>' +
      '<ol><li><a href="/start/a/">A</a></li><li><a href="/start/b/">B</a></li></ol>' +
      '<p class="mt-4 print:hidden">Files</p><div class="paper-foot mt-3">Replace</div></main>' +
      '<aside>Help</aside><footer>Foot</footer>',
  ),
  '/help/': page(box('stopping', 'Before you stop') + box('overdose', 'Overdose')).replace(
    'Words on stopping.</p>',
    'Words on stopping.</p><div class="term-note print:hidden" popover="auto">Meaning</div>',
  ),
  '/search/': page(''),
  '/start/a/': page(
    `<main><article><header><p class="print:hidden">Start</p><h1>A</h1></header><div role="note">${strip('stopping')}${strip('overdose')}</div>` +
      '<h2 id="what">What</h2><p><a href="#what">Up</a> <a href="#source-x">1</a> <a href="/start/b/#what">B</a> <a href="/start/c/">C</a></p>' +
      '<div class="text"><details class="print:hidden"><summary>Folded</summary><p>Inside</p></details></div>' +
      '<details class="print:hidden"><summary>Below</summary></details>' +
      `${box('stopping', 'Before you stop')}<div class="paper-foot">Old</div></article></main>`,
  ),
  '/start/b/': page(
    `<main><article><h1>B</h1><h2 id="what">What</h2>${box('overdose', 'Overdose')}</article></main>`,
  ),
}
const paper: PacketPaper = {
  file: 'packets/x.pdf',
  booklets: [{ file: 'packets/x-booklet.pdf', format: 'halves' }],
  title: 'One situation',
  name: 'Reading',
  language: 'en',
  day: '2026-11-21',
  page: '/packets/one/',
  articles: [
    { id: 'a', address: '/start/a/' },
    { id: 'b', address: '/start/b/' },
  ],
  opens: ['danger-stopping'],
  boxes: '/help/',
  style: '/search/',
  atStart: (title) => `At the start: ${title}`,
  canonical: 'https://guide.example',
}
const made = (changed: Partial<PacketPaper> = {}) =>
  paperHtml(
    paperDocument({ ...paper, ...changed }, (address) => readHtml(pages[address] ?? '').document),
    'sheets',
  )
const html = made()
const placeOf = (words: string) => {
  expect(html.split(words)).toHaveLength(2)
  return html.indexOf(words)
}

test('a packet opens with 911 and its whole boxes, then its list, its articles in order, its foot', () => {
  const places = ['<nav>911', 'Words on stopping.', '<ol>', '>A</h1>', '>B</h1>', '>Replace<'].map(placeOf)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('each box stands once: a second one is a line that leads to the first', () => {
  placeOf('Words on stopping.')
  placeOf('Words on overdose.')
  placeOf(
    '<p class="packet-told"><a href="#danger-stopping" data-told="">At the start: Before you stop</a></p>',
  )
})

test('strips on what the packet has told are gone; others stay', () => {
  expect(html).not.toContain('/help/#danger-stopping')
  placeOf('href="https://guide.example/help/#danger-overdose"')
})

test('what paper does not show is not in it, and it has one foot', () => {
  for (const gone of ['Files', 'Old', 'Help', 'Foot', '>Start<', 'Strip']) expect(html).not.toContain(gone)
})

test('what is folded in a text stands open, with the line that names it', () => {
  placeOf('<details class="" open=""><summary>Folded</summary><p>Inside</p></details>')
  expect(html).not.toContain('Below')
})

test('meanings of hard words stay off paper, also in the boxes at the start', () => {
  expect(html).not.toContain('Meaning')
})

test('a mark of a source keeps both its brackets', () => {
  expect(html).toContain('.text :not(sup)>a[data-own]::after{content:none}')
})

test('links lead to their place in the packet, or to the whole address', () => {
  placeOf('<a href="#a">A</a>')
  placeOf('<a href="#a--what">Up</a>')
  placeOf('<a href="#b--what">B</a>')
  placeOf('<a href="https://guide.example/start/a/#source-x" data-own="">1</a>')
  placeOf('<a href="https://guide.example/start/c/" data-own="">C</a>')
  placeOf('<h2 id="b--what">')
})

/** The packet where the text of its first article holds something more. */
const withText = (more: string) => {
  const changed: typeof pages = {
    ...pages,
    '/start/a/': (pages['/start/a/'] ?? '').replace('<h2 id="what">', `${more}$&`),
  }
  return paperHtml(
    paperDocument(paper, (address) => readHtml(changed[address] ?? '').document),
    'sheets',
  )
}

test('a link to the box of an article of the packet leads to the one box that it holds', () => {
  expect(withText('<p><a href="/start/b/#danger-overdose">Box</a></p>')).toContain(
    '<a href="#danger-overdose">Box</a>',
  )
})

test('a link that leads nowhere on paper stops the build', () => {
  expect(() => withText('<p><a href="/start/b/#gone">x</a></p>')).toThrow('leads to #b--gone')
})

test('its headings have their spaces, and its title says nothing', () => {
  const document = paperDocument(paper, (address) => readHtml(pages[address] ?? '').document)
  expect(headingsOf(document)).toEqual([
    'One',
    'Today Before you stop',
    'A',
    'What',
    'B',
    'What',
    'Today Overdose',
  ])
  placeOf('<title>Reading</title>')
})

test('the same packet makes the same text each time', () => {
  expect(made()).toBe(html)
})

test('a box that is not there stops the build', () => {
  expect(() => made({ opens: ['danger-crisis'] })).toThrow('the page of help carries no box danger-crisis')
})
