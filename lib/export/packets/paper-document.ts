import {
  attribute,
  elementsOf,
  hasClass,
  makeElement,
  makeText,
  removeNode,
  serializeHtml,
  setChildren,
  textOf,
} from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'
import { articlePiece, openingBox } from '@/lib/export/packets/article-piece'
import { addressOnPaper } from '@/lib/export/packets/packet-paper'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import { PageSurprise } from '@/lib/export/page-surprise'
import { paperStyle } from '@/lib/export/packets/paper-style'
import type { PacketFormat } from '@/lib/export/packets/paper-style'

/** Reads a finished page, a new tree each time. */
export type PageReader = (address: string) => HtmlDocument

/**
 * A packet as one document to print; nobody publishes it as a page. It is the page of the packet with the whole boxes
 * in place of the strips, and its articles, finished as they are, before the foot.
 */
export function paperDocument(paper: PacketPaper, read: PageReader): HtmlDocument {
  const document = read(paper.page)
  const elements = elementsOf(document)
  const find = (isIt: (element: HtmlElement) => boolean, what: string) => {
    const found = elements.find(isIt)
    if (found === undefined) throw new Error(`the page ${paper.page} has no ${what}`)
    return found
  }
  const foot = find((one) => hasClass(one, 'paper-foot'), 'foot for paper')
  const head = find(({ tagName }) => tagName === 'head', 'head')
  for (const one of elements)
    if (hasClass(one, 'print:hidden') || ['footer', 'aside', 'script', 'style'].includes(one.tagName))
      removeNode(one)
  const boxes = read(paper.boxes)
  setChildren(
    find((one) => hasClass(one, 'packet-warnings'), 'place for warnings'),
    paper.opens.map((id) => openingBox(boxes, id)),
  )
  for (const one of elementsOf(document)) placeLinks(one, paper)
  const told = new Set(paper.opens)
  const articles = paper.articles.map((one) => articlePiece(read(one.address), one, paper, told))
  const parent = foot.parentNode
  if (parent === null) throw new Error(`the foot of ${paper.page} stands nowhere`)
  const place = parent.childNodes.indexOf(foot)
  setChildren(parent, [...parent.childNodes.slice(0, place), ...articles, ...parent.childNodes.slice(place)])
  setChildren(head, [
    makeElement('meta', { charset: 'utf-8' }),
    makeElement('title', {}, [makeText(paper.name)]),
    makeElement('style', {}, [makeText(wholeStyle(read(paper.style)))]),
    makeElement('style', { id: 'paper' }),
  ])
  markOwnLinks(document, paper)
  refuseDeadLinks(document, paper)
  return document
}

/** The same as text, for one kind of paper. */
export function paperHtml(document: HtmlDocument, format: PacketFormat): string {
  return serializeHtml(document).replace(
    '<style id="paper"></style>',
    () => `<style id="paper">${paperStyle(format)}</style>`,
  )
}

/** Its headings in words. */
export function headingsOf(document: HtmlDocument): readonly string[] {
  return elementsOf(document)
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((heading) => inOneLine(textOf(heading)))
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function placeLinks(element: HtmlElement, paper: PacketPaper): void {
  for (const one of element.attrs)
    if (one.name === 'href' && element.tagName === 'a') one.value = addressOnPaper(one.value, paper)
}

function markOwnLinks(document: HtmlDocument, { canonical }: PacketPaper): void {
  for (const element of elementsOf(document))
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith(`${canonical}/`) === true)
      element.attrs.push({ name: 'data-own', value: '' })
}

function refuseDeadLinks(document: HtmlDocument, { page }: PacketPaper): void {
  const elements = elementsOf(document)
  const ids = new Set(elements.map((one) => attribute(one, 'id')))
  const dead = elements.flatMap((one) => {
    const href = one.tagName === 'a' ? attribute(one, 'href') : undefined
    return href?.startsWith('#') === true && !ids.has(href.slice(1)) ? [href] : []
  })
  if (dead.length > 0)
    throw new PageSurprise(dead.map((href) => `${page}  its paper leads to ${href}, which is not on it`))
}

function wholeStyle(page: HtmlDocument): string {
  const style = elementsOf(page).find(({ tagName }) => tagName === 'style')
  if (style === undefined) throw new Error('the page that carries the whole style has none')
  return textOf(style)
}
