import {
  attribute,
  describeTag,
  shorten,
  textOf,
  isElement,
  removeAttributes,
  removeNode,
} from '@/lib/export/html-tree'
import type { HtmlElement, HtmlDocument, HtmlNode } from '@/lib/export/html-tree'

/** Whose script it is: an element of ours, data for search engines, or Next's (to be removed). */
export type ScriptKind = 'element' | 'json-ld' | 'next'

/** What to do with a node: leave it, take it out, or stop the build with this sentence. */
export type Verdict = 'keep' | 'remove' | { surprise: string }

// How every inline script of Next 16 begins: its loader's list and the page's payload.
const nextInline = ['(globalThis["TURBOPACK"]', '(self.__next_f=', 'self.__next_f.push(']

// React's marks around text and finished boundaries. A mark for an unfinished one ($?, $!) is a surprise.
const reactComments = new Set(['', ' ', '$', '/$', '&', '/&'])

// React asks early for what the page names anyway; without its scripts the tags are only weight.
const reactPreloads = new Set(['script', 'style', 'image'])

const ourLinks = new Set('alternate apple-touch-icon canonical icon manifest next prev stylesheet'.split(' '))

// What the policy refuses, or what would make every relative address mean something else.
const refusedTags = new Set('applet base embed frame frameset iframe object portal'.split(' '))

/** Says whose script this is; undefined when nobody decided about it. */
export function scriptKind(script: HtmlElement): ScriptKind | undefined {
  const source = attribute(script, 'src')
  const text = textOf(script)
  if (source === undefined) {
    if (attribute(script, 'type') === 'application/ld+json') return 'json-ld'
    return nextInline.some((start) => text.startsWith(start)) ? 'next' : undefined
  }
  if (text !== '') return undefined
  if (source.startsWith('/_next/static/')) return 'next'
  return /^\/elements\/[\w./-]+\.js$/.test(source) ? 'element' : undefined
}

/** Decides about a comment by its text. */
function commentVerdict(text: string): Verdict {
  if (reactComments.has(text)) return 'remove'
  return { surprise: `an unknown comment <!--${shorten(text)}-->; part of the page may be unfinished` }
}

/** Decides about an element by its own tag; `insideCustom` when a custom element holds it. */
function elementVerdict(element: HtmlElement, insideCustom: boolean): Verdict {
  const tag = element.tagName
  if (refusedTags.has(tag)) return { surprise: `a tag that no page may have: ${describeTag(element)}` }
  if (tag === 'script') return scriptVerdict(element)
  if (tag === 'link') return linkVerdict(element)
  if (tag === 'meta') return metaVerdict(element)
  if (tag === 'template' || attribute(element, 'hidden') !== undefined) {
    return hiddenVerdict(element, insideCustom)
  }
  return 'keep'
}

function scriptVerdict(script: HtmlElement): Verdict {
  const kind = scriptKind(script)
  if (kind === 'next') return 'remove'
  if (kind === 'element') return 'keep'
  if (kind === 'json-ld') return isJson(textOf(script)) ? 'keep' : { surprise: 'JSON-LD that is not JSON' }
  const start = shorten(textOf(script))
  return {
    surprise: `an unknown script ${describeTag(script)}${start}; allowed: /elements/….js and JSON-LD`,
  }
}

function linkVerdict(link: HtmlElement): Verdict {
  const rel = attribute(link, 'rel') ?? ''
  if (rel === 'preload' && reactPreloads.has(attribute(link, 'as') ?? '')) return 'remove'
  // Tells the browser to wait for a script that is taken out.
  if (rel === 'expect') return 'remove'
  if (rel !== '' && rel.split(/\s+/).every((one) => ourLinks.has(one))) return 'keep'
  return { surprise: `an unknown link ${describeTag(link)}; allowed rel: ${[...ourLinks].join(', ')}` }
}

function metaVerdict(meta: HtmlElement): Verdict {
  if (attribute(meta, 'name') === 'next-size-adjust') return 'remove'
  if (attribute(meta, 'http-equiv') === undefined) return 'keep'
  return { surprise: `${describeTag(meta)}; lib/export writes every http-equiv itself` }
}

function hiddenVerdict(element: HtmlElement, insideCustom: boolean): Verdict {
  // A hidden part that a script of ours shows stands inside that script's custom element.
  if (insideCustom) return 'keep'
  if (element.tagName === 'div' && textOf(element).trim() === '' && hasNoElements(element)) return 'remove'
  return { surprise: `a hidden part ${describeTag(element)}; without its script nobody would ever see it` }
}

function hasNoElements(element: HtmlElement): boolean {
  return element.childNodes.every((node) => !('tagName' in node))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

type Parent = { readonly childNodes: HtmlDocument['childNodes'] }

/**
 * Takes the framework out of a page: scripts, preloads, payloads and leftovers of Next.
 * Returns what no rule knows, a sentence each; such a page must not be published.
 */
export function stripPage(parent: Parent, insideCustom = false): readonly string[] {
  return [...parent.childNodes].flatMap((node) => {
    const verdict = verdictOn(node, insideCustom)
    if (verdict === 'remove') {
      removeNode(node)
      return []
    }
    const surprises = verdict === 'keep' ? [] : [verdict.surprise]
    if (!isElement(node)) return surprises
    cleanAttributes(node)
    return [...surprises, ...stripPage(node, insideCustom || node.tagName.includes('-'))]
  })
}

function verdictOn(node: HtmlNode, insideCustom: boolean): Verdict {
  if (node.nodeName === '#comment' && 'data' in node) return commentVerdict(node.data)
  return isElement(node) ? elementVerdict(node, insideCustom) : 'keep'
}

function cleanAttributes(element: HtmlElement): void {
  removeAttributes(element, ['data-precedence', 'data-href'])
  if (attribute(element, 'class')?.trim() === '') removeAttributes(element, ['class'])
}
