import jsQR from 'jsqr'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { isDiscreet } from '@/lib/program/forms/discreet'
import { plain, printPage } from '@/tests/browser/pdf'
import { openBrowser } from '@/tests/site/browser-under-test'
import { discreetPages, pageAt } from '@/tests/site/built-pages'
import { facts } from '@/tests/site/facts'
import { serveSite } from '@/tests/site/site-under-test'
import { englishForms, englishPaper } from '@/tests/support/english'

const site = serveSite()
const browser = openBrowser()
const papers = ['Letter', 'A4'] as const
/** Millimetres of a CSS pixel. */
const mm = 25.4 / 96
/** What a phone needs of a printed module. */
const leastModule = 0.5

function open<T>(address: string, work: (page: Page) => Promise<T>): Promise<T> {
  return browser.visit({ viewport: { width: 816, height: 1056 }, deviceScaleFactor: 2 }, async (page) => {
    await page.goto(new URL(address, site.url).href)
    return work(page)
  })
}

/** What a reader of codes finds in the page as it is printed, and the width of a module there, in millimetres. */
async function readCode(page: Page, code: Locator) {
  const box = await code.boundingBox()
  const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const picture = (await code.screenshot()).toString('base64')
  // The policy of the page lets no picture in that is made here.
  const lens = await page.context().newPage()
  // A letter for each pixel: lists of numbers take long to hand over.
  const { marks, width, height } = await lens.evaluate(async (bytes) => {
    const image = new Image()
    image.src = `data:image/png;base64,${bytes}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    let text = ''
    for (let place = 0; place < pixels.length; place += 4) text += (pixels[place] ?? 0) < 128 ? 'x' : '.'
    return { marks: text, width: image.width, height: image.height }
  }, picture)
  await lens.close()
  const pixels = Uint8ClampedArray.from({ length: 4 * marks.length }, (_, place) =>
    place % 4 === 3 || marks[Math.floor(place / 4)] === '.' ? 255 : 0,
  )
  const says = jsQR(pixels, width, height)?.data
  return { says, module: ((box?.width ?? 0) * mm) / modules }
}

const known = new Set([
  ...discreetPages.map(({ address }) => facts.canonical + address),
  `${facts.canonical}/help/`,
])

test.each(['/staff/cards/', '/staff/poster/'])(
  'each code of %s is read from the page as printed, and leads where the words beside it say',
  async (address) => {
    await open(address, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const codes = await page.locator('main svg.code').all()
      expect(codes.length).toBe(address === '/staff/cards/' ? 10 : 6)
      for (const code of codes) {
        const { says = '', module } = await readCode(page, code)
        expect(known).toContain(says)
        expect(module).toBeGreaterThanOrEqual(leastModule)
        expect(await code.locator('xpath=ancestor::li').innerText()).toContain(says.replace('https://', ''))
      }
    })
  },
)

test('the face of a card says nothing that is treated, the back says whom to call in the order of help', () => {
  const { dom } = pageAt('/staff/cards/')
  const faces = dom.querySelectorAll('.card').filter((card) => card.querySelector('.code') !== null)
  const said = faces.map((face) => face.textContent.replaceAll(/\S+\/i\/\S+|\S+\/help\//g, '')).join(' ')
  expect(faces).toHaveLength(10)
  expect(isDiscreet(said, englishForms.sms.never)).toBe(true)
  const back = dom.querySelector('.card-back')?.textContent ?? ''
  const places = [
    '911',
    englishPaper.cards.back.today,
    '988',
    '1-800-662-4357',
    'cannot treat withdrawal',
  ].map((words) => back.indexOf(words))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
})

test.each(papers)('ten cards of 85 by 54 mm, and their backs, fill two sheets of %s', async (paper) => {
  await open('/staff/cards/', async (page) => {
    const { sheets, smallest } = await printPage(page, paper)
    expect(sheets).toBe(2)
    expect(smallest).toBeGreaterThanOrEqual(8)
    await page.emulateMedia({ media: 'print' })
    for (const card of await page.locator('.card').all()) {
      const { width = 0, height = 0 } = (await card.boundingBox()) ?? {}
      expect([Math.round(width * mm), Math.round(height * mm)]).toEqual([85, 54])
    }
    expect(await page.locator('.card').count()).toBe(20)
    const cut = await page
      .locator('.card > *')
      .evaluateAll(
        (parts) =>
          parts.filter(
            (part) =>
              part.scrollWidth > part.clientWidth + 1 ||
              (part.parentElement?.scrollHeight ?? 0) > 54 / (25.4 / 96) + 1,
          ).length,
      )
    expect(cut).toBe(0)
  })
})

test.each(papers)(
  'the poster is one sheet of %s, with its questions, and help in its order',
  async (paper) => {
    await open('/staff/poster/', async (page) => {
      const { sheets, text, smallest } = await printPage(page, paper)
      expect(sheets).toBe(1)
      expect(smallest).toBeGreaterThanOrEqual(9)
      for (const { ask } of englishPaper.poster.questions) expect(text).toContain(plain(ask))
      const places = ['911', englishPaper.cards.back.today, '988', englishPaper.cards.back.finding].map(
        (words) => text.lastIndexOf(plain(words)),
      )
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(Math.min(...places)).toBeGreaterThan(0)
    })
  },
)
