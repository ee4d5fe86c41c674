import type { Element } from 'hast'
import { h } from 'hastscript'
import { citationShape } from '@/lib/content/mdx/citations'
import type { Source } from '@/lib/content/schema/source'
import { sourceLine, sourceLink } from '@/lib/content/source-words'
import type { SignState } from '@/lib/sign-off/sign-state'
import { hashOf } from '@/lib/sign-off/signable-texts'

/** What a rule would ask of a text and the writer left out, and the reason that was given. */
type Exemption = { readonly what: string; readonly reason: string }

/** Dangers named without their block, and numbers and laws without a source. */
export type Exemptions = { readonly dangers: readonly Exemption[]; readonly uncited: readonly Exemption[] }

/** One text on paper: its words, beside each line what it rests on and that source's limits, and a place to initial. */
export function reviewPage(one: SignState, sources: readonly Source[], exemptions: Exemptions): Element {
  const { text } = one
  return h('section', [
    h('h1', text.title),
    h(
      'p.about',
      `${text.id} · ${text.document.path} · fingerprint ${hashOf(text.text).slice(0, 12)} · ${stateLine(one)}`,
    ),
    h('table', [
      h(
        'thead',
        h('tr', [
          h('th', 'What the reader reads'),
          h('th', 'What it rests on, and the limits of that source'),
          h('th', 'Initial'),
        ]),
      ),
      h('tbody', claimRows(text.text, sources).slice(1).map(row)),
    ]),
    ...reasons('Dangers named without their block', exemptions.dangers),
    ...reasons('Numbers and laws without a source', exemptions.uncited),
    h('p.sign', 'Read, word by word. Name, license, role, date, signature:'),
  ])
}

function reasons(title: string, list: readonly Exemption[]): readonly Element[] {
  return list.length === 0
    ? []
    : [
        h('h2', title),
        h(
          'ul',
          list.map(({ what, reason }) => h('li', `${what}: ${reason}`)),
        ),
      ]
}

function stateLine(one: SignState): string {
  if (one.state === 'waits')
    return one.text.isNeeded ? 'not signed; needed before the guide can be published' : 'not signed'
  const by = `${one.signature.name} on ${one.signature.date}`
  return one.state === 'signed' ? `signed by ${by}` : `changed since it was signed by ${by}`
}

function row({ words, sources }: ClaimRow): Element {
  const heading = /^#+ (.+)$/.exec(words)?.[1]
  if (heading !== undefined) return h('tr', h('th', { colSpan: 3 }, heading))
  // What stands here on the page and is no sentence of this text: a block with a text of its own, a drawing, a list's name.
  if (/^\[[^\]]*\]$/.test(words) && sources.length === 0) return h('tr', h('td.part', { colSpan: 3 }, words))
  return h('tr', [h('td', words), h('td', sources.map(sourceNote)), h('td.initial')])
}

function sourceNote({ number, source }: ClaimRow['sources'][number]): Element {
  const link = sourceLink(source)
  return h('p', [
    h('strong', `[${number}] `),
    `${sourceLine(source, '{name} and others')} ${source.custom.says}`,
    ...(source.custom.openCheck === undefined ? [] : [h('strong', ` Open: ${source.custom.openCheck}.`)]),
    ...(link === undefined ? [] : [' ', h('span.link', link)]),
  ])
}

/** One line of a text as a clinician reads it, with what it rests on. */
type ClaimRow = {
  /** The words, with the numbers of the sources in square brackets. */
  readonly words: string
  readonly sources: readonly { readonly number: number; readonly source: Source }[]
}

/** The lines of a text with their sources beside them. Sources are numbered in the order of first use. */
export function claimRows(text: string, sources: readonly Source[]): readonly ClaimRow[] {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => numbers.get(key) ?? numbers.set(key, numbers.size + 1).size
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const keys = [
        ...new Set([...line.matchAll(citationShape)].map((match) => match[1] ?? '')),
        ...namedSources(line),
      ]
      const found = keys.flatMap((key) => {
        const source = sources.find(({ id }) => id === key)
        return source === undefined ? [] : [{ number: numberOf(key), source }]
      })
      return {
        words: line.replaceAll(citationShape, (_, key: string) => `[${numberOf(key)}]`),
        sources: found,
      }
    })
}

/** A safety block names its sources in one line at its end. */
function namedSources(line: string): readonly string[] {
  return /^\[sources: (.+)\]$/.exec(line)?.[1]?.split(', ') ?? []
}
