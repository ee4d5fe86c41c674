import { attribute, hasClass, isElement, textOf } from '@/lib/export/html-tree'
import type { HtmlElement, HtmlNode } from '@/lib/export/html-tree'
import { escapedHtml } from '@/lib/links/escaped-html'

/** How parts of a page are written elsewhere. */
export type Writing = {
  /** The whole address of a link; undefined for words that lead nowhere. */
  readonly whole: (address: string) => string | undefined
  /** True of an element that stands somewhere else. */
  readonly isElsewhere: (element: HtmlElement) => boolean
}

type Parent = Pick<HtmlElement, 'childNodes'>

const headings = new Set(['h3', 'h4', 'h5', 'h6', 'figcaption', 'caption', 'summary', 'legend'])
const blocks = new Set([
  ...'p ul ol li dl table blockquote figure div section details header nav article h1 h2'.split(' '),
  ...headings,
])
/** What paper does not show: ways around the page, what opens beside a word, numbers of sources, drawings. */
const unprinted = new Set(['nav', 'script', 'style', 'svg', 'sup', 'template'])

/** Parts of a page in seven elements, `h1 h2 p ul li strong a`, a block a line: what is drawn is said, a table is a list. */
export function plainBlocks(parts: readonly HtmlNode[], how: Writing): readonly string[] {
  const lines: string[] = []
  let open: HtmlNode[] = []
  const close = () => {
    const words = inline(open, how)
    if (words !== '') lines.push(`<p>${words}</p>`)
    open = []
  }
  for (const part of parts) {
    if (isElement(part) && (isUnprinted(part, how) || blocks.has(part.tagName))) {
      close()
      if (!isUnprinted(part, how)) lines.push(...block(part, how))
    } else open.push(part)
  }
  close()
  return lines
}

function block(element: HtmlElement, how: Writing): readonly string[] {
  const { tagName, childNodes } = element
  if (tagName === 'ul' || tagName === 'ol') return list(points(element, how))
  if (tagName === 'dl') return list(definitions(element, how))
  if (tagName === 'table') return list(rows(element, how))
  if (hasBlocks(element, how)) return plainBlocks(childNodes, how)
  const words = inline(childNodes, how)
  if (words === '') return []
  if (tagName === 'h1' || tagName === 'h2')
    return [`<${tagName}>${words.replaceAll(/<strong>(.*?)<\/strong>(?= )/g, '$1:')}</${tagName}>`]
  return [headings.has(tagName) || isBold(element) ? `<p>${strong(words)}</p>` : `<p>${words}</p>`]
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>']
}

/** The points of a list; those of an ordered one begin with their numbers. */
function points(element: HtmlElement, how: Writing): readonly string[] {
  const found = element.childNodes
    .filter(isElement)
    .filter((one) => one.tagName === 'li' && !isUnprinted(one, how))
    .map((one) => point(one, how))
    .filter((words) => words !== '')
  return element.tagName === 'ol' ? found.map((words, place) => `${String(place + 1)}. ${words}`) : found
}

/** What a point says, in one line; lists in it stay lists. */
function point(element: HtmlElement, how: Writing): string {
  return plainBlocks(element.childNodes, how)
    .map((line) =>
      line.replace(/^<(p|h2)>(.*)<\/\1>$/, (_, tag, words: string) => (tag === 'p' ? words : strong(words))),
    )
    .reduce((said, line) => said + between(said, line) + line, '')
}

/** What stands between two blocks that come into one line. */
function between(said: string, line: string): string {
  if (said === '' || /^<\/?(?:ul|li)/.test(line)) return ''
  if (/[.?!:;,]["”)]?(?:<\/\w+>)*$/.test(said) || said.endsWith('</ul>')) return ' '
  return said.endsWith('</strong>') ? ': ' : '; '
}

function definitions(element: HtmlElement, how: Writing): readonly string[] {
  return below(element, new Set(['dt', 'dd']), how).reduce<readonly string[]>((said, one) => {
    const words = point(one, how)
    if (one.tagName === 'dt') return [...said, strong(words)]
    const last = said.at(-1) ?? ''
    return [...said.slice(0, -1), last + between(last, words) + words]
  }, [])
}

/** A row is a point: its head, then each cell behind the head of its column. */
function rows(table: HtmlElement, how: Writing): readonly string[] {
  const all = below(table, new Set(['tr']), how).map((row) => below(row, new Set(['th', 'td']), how))
  const isHead = (cells: readonly HtmlElement[]) => cells.every(({ tagName }) => tagName === 'th')
  const head = all.find(isHead)?.map((cell) => point(cell, how)) ?? []
  return all
    .filter((cells) => !isHead(cells))
    .map((cells) => {
      const [first = '', ...others] = cells.map((cell) => point(cell, how))
      const said = others.map((words, place) => {
        const name = head[place + 1] ?? ''
        return name === '' || words === '' ? words : `${name}: ${words}`
      })
      return `${strong(first)}: ${said.filter((words) => words !== '').join('; ')}`
    })
}

/** The nearest elements of these kinds. */
function below(parent: Parent, tags: ReadonlySet<string>, how: Writing): readonly HtmlElement[] {
  return parent.childNodes
    .filter(isElement)
    .filter((one) => !isUnprinted(one, how))
    .flatMap((one) => (tags.has(one.tagName) ? [one] : below(one, tags, how)))
}

function hasBlocks(parent: Parent, how: Writing): boolean {
  return parent.childNodes
    .filter(isElement)
    .some((one) => !isUnprinted(one, how) && (blocks.has(one.tagName) || hasBlocks(one, how)))
}

function isBold(element: HtmlElement): boolean {
  return /(?:^| )font-(?:semi)?bold(?: |$)/.test(attribute(element, 'class') ?? '')
}

function isUnprinted(element: HtmlElement, how: Writing): boolean {
  return (
    how.isElsewhere(element) ||
    unprinted.has(element.tagName) ||
    hasClass(element, 'print:hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    ['hidden', 'popover'].some((name) => attribute(element, name) !== undefined)
  )
}

/** Words in a line. Telephone numbers are words: an upload may cut their links. */
function inline(nodes: readonly HtmlNode[], how: Writing): string {
  return nodes
    .map((node) => piece(node, how))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function piece(node: HtmlNode, how: Writing): string {
  if (!isElement(node)) return 'value' in node ? escapedHtml(node.value) : ''
  if (isUnprinted(node, how)) return ''
  const words = node.childNodes.map((one) => piece(one, how)).join('')
  if (words.trim() === '') return words
  if (node.tagName === 'br') return ' '
  if (node.tagName === 'strong' || node.tagName === 'b' || isBold(node)) return strong(words)
  if (node.tagName !== 'a') return words
  const address = how.whole(attribute(node, 'href') ?? '')
  return address === undefined ? words : `<a href="${escapedHtml(address)}">${words}</a>`
}

function strong(words: string): string {
  if (words.includes('<strong>') || words.trim() === '') return words
  return words.replace(/^(\s*)(.*?)(\s*)$/s, '$1<strong>$2</strong>$3')
}

/** The text of an element in one line. */
export function plainText(element: HtmlElement): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim()
}
