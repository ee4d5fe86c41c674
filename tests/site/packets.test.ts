import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from '@/lib/browser/find-chromium'
import { fileOf } from '@/lib/export/file-tree'
import { packetPapers, paperFiles } from '@/lib/export/packets/packet-paper'
import { printPackets } from '@/lib/export/packets/print-packets'
import { libraryIn } from '@/lib/library/door'
import { packetCode } from '@/lib/links/discreet-code'
import { qrPath } from '@/lib/links/qr-path'
import { plain } from '@/tests/browser/pdf'
import { printedCode } from '@/tests/browser/printed-code'
import { readPdf } from '@/tests/browser/read-pdf'
import { files, pageAt, root } from '@/tests/site/built-pages'
import { weighFirstVisit } from '@/tests/site/first-visit'
import { serveSite } from '@/tests/site/site-under-test'

const site = serveSite()
const library = libraryIn('en')
const { packets, words } = library
const papers = packetPapers(library)
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(root, file)))

/** So many sheets of paper staff print and staple. */
const mostPages = 16
const letter = [612, 792] as const
const a4 = [595, 842] as const

test('there is a packet for each of the eight situations', () => {
  expect(packets.map(({ slug }) => slug).toSorted()).toEqual([
    'after',
    'already-stopped',
    'before-your-first-day',
    'court',
    'for-families',
    'stepping-down',
    'thinking-about-it',
    'while-you-wait',
  ])
})

test.each(packets)('$address opens with its warnings, lists its pages in order, and is light', (packet) => {
  const page = pageAt(packet.address)
  const main = page.dom.querySelector('main')
  const links = main?.querySelectorAll('ol a').map((link) => link.getAttribute('href')) ?? []
  expect(links).toEqual(packet.pages.map(({ article }) => article.address))
  const html = main?.innerHTML ?? ''
  expect(html.indexOf('role="note"')).toBeGreaterThan(0)
  expect(html.indexOf('role="note"')).toBeLessThan(html.indexOf('<ol'))
  expect(weighFirstVisit(page, []).bytes).toBeLessThanOrEqual(14_000)
  const code = main?.querySelector('.paper-foot path')?.getAttribute('d')
  expect(code).toBe(qrPath(library.site.canonical + packet.address).path)
})

test.each(papers)(
  '$title as a PDF is tagged, has its language, a title that says nothing and an outline, and is at most 16 pages',
  async (paper) => {
    const pdf = await readPdf(bytesOf(paper.file))
    expect(pdf).toMatchObject({ isTagged: true, language: 'en', title: paper.name })
    expect(pdf.sizes.length).toBeLessThanOrEqual(mostPages)
    expect(pdf.sizes).toEqual(pdf.sizes.map(() => letter))
    const titles = paper.articles.map(({ id }) => library.articles.find((one) => one.id === id)?.title)
    const wanted = [paper.title, ...titles]
    expect(pdf.outline.filter((title) => wanted.includes(title))).toEqual(wanted)
    expect(pdf.outline.filter((title) => /\p{Ll}\p{Lu}/u.test(title))).toEqual([])
  },
)

test.each(papers)(
  '$title on paper: 911, then each box that it opens with, then its pages; what it says once stands once',
  async (paper) => {
    const { texts } = await readPdf(bytesOf(paper.file))
    const text = plain(texts.join(' '))
    const times = (what: string) => text.split(plain(what)).length - 1
    const boxes = paper.opens.map((id) =>
      library.safetyBlocks.find(({ danger }) => id === `danger-${danger}`),
    )
    const lines = boxes.map((block) => openingOf(block?.danger ?? ''))
    const list = words.pages.packets.read
    const places = ['Call 911', ...lines, list].map((line) => text.indexOf(plain(line)))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    for (const once of [
      ...lines,
      'Replace after',
      `${paper.canonical}/sources/`,
      `${paper.canonical}${paper.page}`,
    ])
      expect([once, times(once)]).toEqual([once, 1])
  },
)

/** The first words of the block on a danger, as the page of help prints them. */
function openingOf(danger: string): string {
  const box = pageAt('/help/').dom.querySelector(`section[aria-labelledby="danger-${danger}"] .text`)
  return box?.querySelector('p')?.text ?? ''
}

test.each(papers)(
  '$title as booklets is whole sheets of Letter and of A4, two pages on each side',
  async (paper) => {
    const booklets = await Promise.all(paper.booklets.map(({ file }) => readPdf(bytesOf(file))))
    expect(booklets.map(({ sizes: [first = []] }) => first.map(Math.round))).toEqual([
      letter.toReversed(),
      a4.toReversed(),
    ])
    for (const { sizes, language, title } of booklets) {
      expect({ language, title }).toEqual({ language: 'en', title: paper.name })
      expect(sizes).toEqual(sizes.map(() => sizes[0]))
      // Front and back of each sheet; a stack of more than ten cannot be folded well.
      expect(sizes.length % 2).toBe(0)
      expect(sizes.length).toBeLessThanOrEqual(20)
    }
  },
)

/** Of one module of a code, in millimetres, so that the camera of an old phone reads it from a copy. */
const smallest = 0.5

test.each(papers)(
  '$title on each paper has a code whose modules are half a millimetre wide',
  async (paper) => {
    // Four empty modules stand on each side.
    const modules = qrPath(paper.canonical + paper.page).size - 8
    for (const file of paperFiles(paper)) {
      const module = (await printedCode(bytesOf(file))) / modules
      expect(module).toBeGreaterThanOrEqual(smallest)
      expect(module).toBeLessThan(2 * smallest)
    }
  },
)

test('the files are served as PDF, and their names say nothing', async () => {
  const answers = await Promise.all(papers.flatMap(paperFiles).map((file) => fetch(`${site.url}/${file}`)))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect([...new Set(answers.map(({ headers }) => headers.get('content-type')))]).toEqual(['application/pdf'])
  expect(papers.map(({ file }) => file)).toEqual(packets.map(({ slug }) => `packets/${packetCode(slug)}.pdf`))
  expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(3 * papers.length)
})

test('the same words make the same bytes in another browser', async () => {
  const [paper] = papers.toReversed()
  if (paper === undefined) throw new Error('no packet')
  const folder = mkdtempSync(join(tmpdir(), 'packet-'))
  for (const address of [paper.page, paper.boxes, paper.style, ...paper.articles.map((one) => one.address)]) {
    await mkdir(dirname(join(folder, fileOf(address))), { recursive: true })
    await cp(join(root, fileOf(address)), join(folder, fileOf(address)))
  }
  await printPackets([paper], folder, findChromium())
  for (const file of paperFiles(paper))
    expect(Buffer.from(bytesOf(file)).equals(readFileSync(join(folder, file)))).toBe(true)
  rmSync(folder, { recursive: true })
})

test('staff find of each packet its e-mail with every address, and its messages with room for a name', () => {
  const { dom } = pageAt('/staff/packets/')
  const beforeSending = dom.querySelectorAll('main li').map(({ text }) => text)
  expect(beforeSending).toEqual(expect.arrayContaining([...library.staff.before.lines]))
  for (const packet of packets) {
    const section = dom.querySelector(`section[aria-labelledby="${packet.slug}"]`)
    const [mail = '', ...messages] = section?.querySelectorAll('.select-all').map(({ text }) => text) ?? []
    for (const { article } of packet.pages) expect(mail).toContain(library.site.canonical + article.address)
    for (const line of packet.mail) expect(mail).toContain(line)
    expect(mail).toContain('911')
    expect(messages).toHaveLength(packet.messages.length)
    for (const message of messages) {
      expect(message.length).toBeLessThanOrEqual(120)
      expect(message).toMatch(/ https:\/\/[^ ?#]+\/i\/\w{6}\/$/)
    }
    expect(messages.length === 0).toBe(packet.instead !== undefined)
  }
})
