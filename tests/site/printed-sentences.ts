import { NodeType } from 'node-html-parser'
import type { HTMLElement, Node } from 'node-html-parser'
import { sentencesOf } from '@/tests/support/word-rules'

/** Text inside these runs on in its line, unless a class makes a line of its own of it. */
const inline = /^(?:A|ABBR|B|BUTTON|CITE|CODE|EM|I|KBD|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|TEXT|TSPAN)$/
const ownLine = /(?:^|\s)(?:block|flex|grid|inline-flex|inline-block|sr-only)(?:\s|$)/
const unread = /^(?:SCRIPT|STYLE|META|LINK|HEAD)$/
/** What a browser or an element of ours says besides the text: names, and the sentences that a script fills in; not the words that people may type. */
const spoken = /^(?:alt|title|placeholder|aria-label|aria-description|data-(?!words$)[a-z-]+)$/
const spokenOfHead = 'meta[name="description"], meta[property^="og:"]'

/** Every sentence that a page prints: its text, the names of its elements, its title (that of the preview, which bears no name of the site) and its description. */
export function printedSentences(dom: HTMLElement): readonly string[] {
  const body = dom.querySelector('body') ?? dom
  const head = [...dom.querySelectorAll(spokenOfHead).map((meta) => meta.getAttribute('content') ?? '')]
  const names = dom
    .querySelectorAll('body *')
    .flatMap(({ attributes }) => Object.entries(attributes).filter(([name]) => spoken.test(name)))
    .map(([, value]) => value)
  return [...linesOf(body), ...head, ...names]
    .flatMap((line) => line.split(' · '))
    .flatMap((line) => sentencesOf(line).map(({ text }) => text))
}

/** The text of an element, a line for each element that begins and ends a line. */
function linesOf(element: HTMLElement): readonly string[] {
  const lines: string[] = ['']
  const add = (text: string) => lines.push(`${lines.pop() ?? ''}${text}`)
  const walk = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) add(node.textContent)
    if (node.nodeType !== NodeType.ELEMENT_NODE || !('tagName' in node)) return
    const { tagName } = node as HTMLElement
    if (unread.test(tagName) || isCitation(node as HTMLElement)) return
    const breaks = !inline.test(tagName) || ownLine.test((node as HTMLElement).getAttribute('class') ?? '')
    if (breaks) lines.push('')
    for (const child of node.childNodes) walk(child)
    if (breaks) lines.push('')
  }
  walk(element)
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

/** The number of a source, which a signed text holds as its key. */
function isCitation({ tagName }: HTMLElement): boolean {
  return tagName === 'SUP'
}
