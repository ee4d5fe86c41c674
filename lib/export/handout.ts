import { boxOf } from '@/lib/export/danger-box'
import { attribute, elementsOf, hasClass, isElement } from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'
import { plainBlocks, plainText } from '@/lib/export/plain-blocks'
import { escapedHtml } from '@/lib/links/escaped-html'

/** An article as a file that health record systems, mail and word processors take. */
export type Handout = {
  /** `/inside/first-day/handout.html` */
  readonly address: string
  /** The whole address of the article, and of the site without a slash at its end. */
  readonly article: string
  readonly canonical: string
  /** BCP 47. */
  readonly language: string
  /** Who gives it out. */
  readonly from: string
  /** Opens it while no clinician has signed; undefined on a published site. */
  readonly draft: string | undefined
}

/**
 * A finished article in seven elements (`h1 h2 p ul li strong a`), without class, style, script or picture, since editors
 * of records cut all else. What is dangerous comes first, and its end says how old it is. The head is as short as may be:
 * without a charset such programs read the text as Latin-1, without a language it is read out in another, and search
 * engines are to find the article itself.
 */
export function handoutText(document: HtmlDocument, handout: Handout): string {
  const { language, from, draft, article } = handout
  const elements = elementsOf(document)
  const heading = elements.find(({ tagName }) => tagName === 'h1')
  const title = heading === undefined ? '' : plainText(heading)
  const text = withClass(elements, 'text').slice(0, 1)
  const top = topOf(elements)
  // The answer stands first on the page, and what is dangerous first in the file.
  const [answer, ...warnings] = top
  const boxes = elements.filter((one) => boxOf(one) !== undefined && !top.includes(one))
  const written = (parts: readonly HtmlElement[], elsewhere: readonly HtmlElement[] = []) =>
    plainBlocks(parts, {
      whole: (address) => wholeAddress(address, handout),
      isElsewhere: (element) => elsewhere.includes(element),
    })
  const foot = written(withClass(elements, 'paper-foot'))
  const numbers = foot.filter(isLead)
  const asks = written(elements.filter((one) => attribute(one, 'id') === 'good-to-ask'))
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="robots" content="noindex, nofollow">',
    `<title>${escapedHtml(title)}</title>`,
    '</head>',
    '<body>',
    `<h1>${escapedHtml(title)}</h1>`,
    ...(draft === undefined ? [] : [`<p><strong>${escapedHtml(draft)}</strong></p>`]),
    ...numbers,
    ...written([...warnings, ...boxes]),
    ...written(answer === undefined ? [] : [answer]),
    ...written(text, boxes),
    ...asks.map((line, place) => (place === 0 ? line.replace(wholeLine, '<h2>$1</h2>') : line)),
    `<p>${escapedHtml(from)}</p>`,
    ...foot.filter((line) => !numbers.includes(line)).map((line) => withLink(line, article)),
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

/** A paragraph all in bold. */
const wholeLine = /^<p><strong>([^<]*)<\/strong><\/p>$/

/** The numbers stand at the end of a sheet, behind words in bold. A file has a beginning that is read first. */
function isLead(line: string): boolean {
  return line.startsWith('<p><strong>') && !wholeLine.test(line)
}

/** The address of the page, which is words on paper. */
function withLink(line: string, article: string): string {
  return line.replace(wholeLine, (whole, words: string) =>
    words === escapedHtml(article) ? `<p><a href="${words}">${words}</a></p>` : whole,
  )
}

/** What stands between the title and the text: the answer, and what is dangerous. */
function topOf(elements: readonly HtmlElement[]): readonly HtmlElement[] {
  const article = elements.find(({ tagName }) => tagName === 'article')
  const [, top] = article?.childNodes.filter(isElement) ?? []
  return top?.childNodes.filter(isElement) ?? []
}

function withClass(elements: readonly HtmlElement[], name: string): readonly HtmlElement[] {
  return elements.filter((one) => hasClass(one, name))
}

function wholeAddress(address: string, { article, canonical }: Handout): string | undefined {
  if (address.startsWith('/')) return canonical + address
  if (address.startsWith('#')) return article + address
  return address.startsWith('https:') ? address : undefined
}
