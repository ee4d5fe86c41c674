import { attribute, describeTag, shorten, textOf } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'
import { scriptKind } from '@/lib/export/script-kind'

/** What to do with a node: leave it, take it out, or stop the build with this sentence. */
export type Verdict = 'keep' | 'remove' | { surprise: string }

// React's marks around text and finished boundaries. A mark for an unfinished one ($?, $!) is a surprise.
const REACT_COMMENTS = new Set(['', ' ', '$', '/$', '&', '/&'])

// React asks early for what the page names anyway; without its scripts the tags are only weight.
const REACT_PRELOADS = new Set(['script', 'style', 'image'])

const OUR_LINKS = new Set(
  'alternate apple-touch-icon canonical icon manifest next prev stylesheet'.split(' '),
)

// What the policy refuses, or what would make every relative address mean something else.
const REFUSED_TAGS = new Set('applet base embed frame frameset iframe object portal'.split(' '))

/** Decides about a comment by its text. */
export function commentVerdict(text: string): Verdict {
  if (REACT_COMMENTS.has(text)) return 'remove'
  return { surprise: `an unknown comment <!--${shorten(text)}-->; part of the page may be unfinished` }
}

/** Decides about an element by its own tag; `insideCustom` when a custom element holds it. */
export function elementVerdict(element: HtmlElement, insideCustom: boolean): Verdict {
  const tag = element.tagName
  if (REFUSED_TAGS.has(tag)) return { surprise: `a tag that no page may have: ${describeTag(element)}` }
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
  if (rel === 'preload' && REACT_PRELOADS.has(attribute(link, 'as') ?? '')) return 'remove'
  // Tells the browser to wait for a script that is taken out.
  if (rel === 'expect') return 'remove'
  if (rel !== '' && rel.split(/\s+/).every((one) => OUR_LINKS.has(one))) return 'keep'
  return { surprise: `an unknown link ${describeTag(link)}; allowed rel: ${[...OUR_LINKS].join(', ')}` }
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
