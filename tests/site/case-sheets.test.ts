import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { parse } from 'node-html-parser'
import { test } from 'vitest'
import { SheetView } from '@/components/program-sheet/sheet-view'
import { addressesOf } from '@/lib/links/addresses'
import { plain, smallestIn } from '@/tests/browser/pdf'
import { openBrowser } from '@/tests/site/browser-under-test'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { casesIn, programOf } from '@/tests/support/cases'
import { englishWarningsOf, englishWords } from '@/tests/support/english'

const browser = openBrowser()
const at = addressesOf('/')

/** The sheet of each case, as its page would hold it, with the warnings that stand on it. */
const sheets = ['programs', 'more'].flatMap((folder) =>
  casesIn(folder).map((one) => {
    const program = programOf(one)
    const view = createElement(SheetView, { at, program, words: englishWords, warning: null, help: null })
    return {
      id: one.id,
      title: plain(program.name),
      html: renderToStaticMarkup(view),
      warnings: englishWarningsOf(program).join(' '),
    }
  }),
)

/** A document with a whole page for each sheet: strip, draft line, head, sheet, help and foot, each on new paper. */
function documentOf(all: readonly { html: string; warnings: string }[]): string {
  const page = pages.find(({ address }) => address === '/program/evening/sheet/')
  const root = parse(page?.html ?? '')
  const help = root.querySelector('.one-sheet > div.hidden')
  if (help === null) throw new Error('the sheet has no help')
  const bodies = all.map(({ html, warnings }) => {
    const body = parse(root.querySelector('body')?.innerHTML ?? '')
    const own = parse(help.outerHTML)
    own.querySelector('p')?.insertAdjacentHTML('beforeend', ` ${warnings}`)
    const sheet = parse(html)
    sheet.querySelector('.one-sheet')?.insertAdjacentHTML('beforeend', own.outerHTML)
    body.querySelector('main')?.set_content(sheet.outerHTML)
    return `<div class="paper">${body.outerHTML}</div>`
  })
  const styles = root.querySelectorAll('style').map((style) => style.outerHTML)
  return `<!doctype html><html lang="en"><head>${styles.join('')}<style>.paper { break-before: page; position: relative }</style></head><body>${bodies.join('')}</body></html>`
}

test(
  'the sheet of every case is one page of Letter and of A4, in letters of 8 points or more',
  { timeout: 120_000 },
  async () => {
    const problems = await browser.visit({ viewport: { width: 816, height: 1056 } }, async (page) => {
      await page.setContent(documentOf(sheets))
      const found: string[] = []
      for (const format of ['Letter', 'A4'] as const) {
        const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 })
          .promise
        let place = -1
        for (let number = 1; number <= pdf.numPages; number += 1) {
          const { items } = await (await pdf.getPage(number)).getTextContent()
          const text = plain(items.map((item) => ('str' in item ? item.str : '')).join(''))
          const next = sheets[place + 1]
          if (next !== undefined && text.includes(next.title) && text.includes('iopguide')) place += 1
          else found.push(`${format}: ${sheets[place]?.id ?? ''} needs another page`)
          const smallest = smallestIn(items)
          if (smallest < 8)
            found.push(`${format}: ${sheets[place]?.id ?? ''} has letters of ${smallest} points`)
        }
        if (place !== sheets.length - 1) found.push(`${format}: ${place + 1} of ${sheets.length} sheets`)
        await pdf.destroy()
      }
      return found
    })
    expectNone(problems)
  },
)
