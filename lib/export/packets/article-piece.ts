import { boxOf } from '@/lib/export/danger-box'
import {
  attribute,
  elementsOf,
  hasClass,
  isElement,
  makeElement,
  makeText,
  removeNode,
  setChildren,
  textOf,
} from '@/lib/export/html-tree'
import type { HtmlDocument, HtmlElement } from '@/lib/export/html-tree'
import { addressOnPaper, partId } from '@/lib/export/packets/packet-paper'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'

/** What names an id besides links. */
const namingIds = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'popovertarget']

/**
 * The text of a finished article as it stands in a packet: without what paper does not show, without its foot, and
 * without the warnings that the packet has told. `told` are the ids of the boxes printed so far, and grows.
 */
export function articlePiece(
  document: HtmlDocument,
  { id, address }: PacketPaper['articles'][number],
  paper: PacketPaper,
  told: Set<string>,
): HtmlElement {
  const article = elementsOf(document).find(({ tagName }) => tagName === 'article')
  if (article === undefined) throw new Error(`the page of ${id} has no <article>`)
  for (const fold of within(article).filter(isFoldedText)) unfold(fold)
  dropOffPaper(article)
  const firstTold = new Set(told)
  for (const strip of within(article).filter((one) => attribute(one, 'role') === 'note'))
    dropToldStrips(strip, firstTold)
  for (const box of within(article).filter((one) => boxOf(one) !== undefined)) keepOnce(box, paper, told)
  const ids = new Set(within(article).flatMap((one) => attribute(one, 'id') ?? []))
  for (const element of within(article)) placeInPacket(element, { id, ids, address }, paper)
  const heading = within(article).find(({ tagName }) => tagName === 'h1')
  heading?.attrs.push({ name: 'id', value: id })
  return article
}

/** Elements below one that still stand in it. */
function within(parent: HtmlElement): readonly HtmlElement[] {
  return parent.childNodes.filter(isElement).flatMap((one) => [one, ...within(one)])
}

function dropOffPaper(parent: HtmlElement): void {
  for (const element of within(parent)) if (isOffPaper(element)) removeNode(element)
}

/** A text that opens on the screen. An article alone may leave it out on paper; in a packet its heading would stand empty. */
function isFoldedText({ tagName, parentNode }: HtmlElement): boolean {
  if (tagName !== 'details' || parentNode === null || !('attrs' in parentNode)) return false
  return hasClass(parentNode, 'text')
}

function unfold(fold: HtmlElement): void {
  const classes = attribute(fold, 'class')?.split(/\s+/) ?? []
  const kept = classes.filter((one) => one !== 'print:hidden').join(' ')
  fold.attrs = fold.attrs.filter(({ name }) => name !== 'class' && name !== 'open')
  fold.attrs.push({ name: 'class', value: kept }, { name: 'open', value: '' })
}

function isOffPaper(element: HtmlElement): boolean {
  return hasClass(element, 'print:hidden') || hasClass(element, 'paper-foot') || element.tagName === 'script'
}

/** Strips lead to the box on their danger. */
function dropToldStrips(strips: HtmlElement, told: ReadonlySet<string>): void {
  for (const line of strips.childNodes.filter(isElement)) {
    const boxes = within(line).flatMap((one) => /#(danger-.+)$/.exec(attribute(one, 'href') ?? '')?.[1] ?? [])
    if (boxes.length > 0 && boxes.every((box) => told.has(box))) removeNode(line)
  }
  if (strips.childNodes.filter(isElement).length === 0) removeNode(strips)
}

/** Each box once: a second one becomes a line that leads to the first. */
function keepOnce(box: HtmlElement, { atStart }: PacketPaper, told: Set<string>): void {
  const id = boxOf(box) ?? ''
  if (!told.has(id)) {
    told.add(id)
    return
  }
  const title = within(box).find((one) => attribute(one, 'id') === id)
  // Before the title stands the word of its urgency, in a <span>.
  const words = title?.childNodes.filter((node) => !isElement(node)) ?? []
  const text = words
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim()
  const link = makeElement('a', { href: `#${id}`, 'data-told': '' }, [makeText(atStart(text))])
  box.tagName = 'p'
  box.attrs = [{ name: 'class', value: 'packet-told' }]
  setChildren(box, [link])
}

/** An article in a packet: the ids that stand in it, and its page. */
type Placed = { readonly id: string; readonly ids: ReadonlySet<string>; readonly address: string }

/** What a link names and paper does not hold, like a source, is on the page of the article. */
function placeInPacket(element: HtmlElement, { id, ids, address }: Placed, paper: PacketPaper): void {
  for (const one of element.attrs) {
    if (namingIds.includes(one.name)) one.value = partsOf(one.value, id)
    if (one.name !== 'href') continue
    const anchor = /^#(?!danger-)(.+)$/.exec(one.value)?.[1]
    if (anchor === undefined) one.value = addressOnPaper(one.value, paper)
    else if (ids.has(anchor)) one.value = `#${partId(id, anchor)}`
    else one.value = `${paper.canonical}${address}#${anchor}`
  }
}

function partsOf(ids: string, article: string): string {
  return ids
    .split(' ')
    .map((id) => partId(article, id))
    .join(' ')
}

/** A copy of a box, as the packet opens with it. */
export function openingBox(page: HtmlDocument, id: string): HtmlElement {
  const box = elementsOf(page).find((one) => boxOf(one) === id)
  if (box === undefined) throw new Error(`the page of help carries no box ${id}`)
  dropOffPaper(box)
  if (textOf(box).trim() === '') throw new Error(`the box ${id} is empty`)
  return box
}
