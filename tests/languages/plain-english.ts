import { readFileSync } from 'node:fs'
import { NodeType } from 'node-html-parser'
import type { HTMLElement } from 'node-html-parser'
import { sourcesSchema } from '@/lib/content/schema/source'
import { fieldTexts } from '@/lib/words/field-texts'

/** A word that no accent touched. Of two letters there are abbreviations and units in any language. */
const plainWord = /(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu

/** What stays as it is in every language, and why. */
const kept: readonly { readonly found: RegExp; readonly reason: string }[] = [
  {
    found:
      /https?:\/\/\S+|\S+@\S+\.\w+|(?<![A-Za-z])\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?|(?<![\w./-])[\w-]+\.example\b/g,
    reason: 'addresses',
  },
  { found: /\{\w+\}/g, reason: 'names that an element fills in' },
  { found: new RegExp(monthsOf('fi-FI').join('|'), 'g'), reason: 'days are written by the locale' },
  { found: /\b(?:Indiana|Ohio)\b/g, reason: 'names of states' },
  { found: /\b(?:START|QUITNOW|DEJELOYA)\b/g, reason: 'the word that a line wants to be sent' },
  { found: /\bFindTreatment\.gov\b/g, reason: 'the name of a website is its address' },
]

/** Elements that are in another language, as they say, or that no person reads. */
const unread = 'script, style, [lang]:not(html)'
const spoken = /^(?:alt|title|placeholder|aria-label|aria-description|data-[a-z-]+)$/
const spokenOfHead =
  'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[property="og:site_name"]'

/** Authors, titles and journals stand as their owners write them, in the lists of sources. */
const quoted = new RegExp(`(?<!\\p{L})(?:${quotes().map(inFull).join('|')})(?!\\p{L})`, 'gu')
const ofSources = 'li[id^="source-"], li[id^="source-"] *'

/** What was found in a text: the same ones stand on many pages. */
const known = new Map<string, readonly string[]>()

/** The words of a text that are plain English. */
export function plainEnglish(text: string): readonly string[] {
  const before = known.get(text)
  if (before !== undefined) return before
  const rest = kept.reduce((left, { found }) => left.replaceAll(found, ' '), text)
  const words = [...rest.matchAll(plainWord)].map(([word]) => word)
  known.set(text, words)
  return words
}

/** Every text of a page that a person reads, hears, or sees in a list of pages: each with plain English in it. */
export function plainTexts(dom: HTMLElement): readonly string[] {
  const skipped = new Set(dom.querySelectorAll(unread))
  // Asked once for the page: to ask each element for what is around it takes a minute for a guide.
  const inSources = new Set(dom.querySelectorAll(ofSources))
  const texts = dom.querySelectorAll('*').flatMap((element) => {
    if (skipped.has(element)) return []
    const own = element.childNodes.filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE)
    const names = Object.entries(element.attributes)
      .filter(([name, value]) => spoken.test(name) && isSentence(name, value))
      .map(([, value]) => value)
    const all = [...own.map(({ textContent }) => textContent), ...names]
    return inSources.has(element) ? all.map(withoutQuotes) : all
  })
  const head = dom.querySelectorAll(spokenOfHead).map((meta) => meta.getAttribute('content') ?? '')
  return [...texts, ...head, ...named(dom)].filter((text) => plainEnglish(text).length > 0)
}

/** Where no word is plain English, no title has to be looked for. */
function withoutQuotes(text: string): string {
  return plainEnglish(text).length === 0 ? text : text.replaceAll(quoted, '')
}

/** An element of ours keeps sentences in its data, and marks for itself, which are one word, or words that people type. */
function isSentence(name: string, value: string): boolean {
  if (name === 'data-words') return false
  return !name.startsWith('data-') || /\s/.test(value.trim())
}

/** What search engines are told in JSON-LD. */
function named(dom: HTMLElement): readonly string[] {
  return dom
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap(({ textContent }) => [...textContent.matchAll(/"(?:name|description)":"([^"]*)"/g)])
    .map(([, text = '']) => text)
}

function quotes(): readonly string[] {
  const sources: unknown = JSON.parse(readFileSync('content/sources.json', 'utf8'))
  const found = fieldTexts(sourcesSchema, sources).filter(({ meaning }) => meaning === 'quote')
  // The longest first: one may stand in another.
  return found.map(({ text }) => text).toSorted((a, b) => b.length - a.length)
}

function monthsOf(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2026, month, 1)))
  return months.flatMap((parts) => parts.filter(({ type }) => type === 'month').map(({ value }) => value))
}

function inFull(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
