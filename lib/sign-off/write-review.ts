import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Source } from '@/lib/content/schema/source'
import type { SignState } from '@/lib/sign-off/sign'
import { citationShape } from '@/lib/content/mdx/citations'
import { sourceLine, sourceLink, sourceNames } from '@/lib/content/source-words'
import { hashOf } from '@/lib/sign-off/signable-texts'
import type { ToJudge } from '@/lib/sign-off/to-judge'

/** What the folder is made of. */
export type ReviewInput = {
  readonly states: readonly SignState[]
  readonly sources: readonly Source[]
  /** Choices against guidance and words in doubt, which come before all texts. */
  readonly toJudge: readonly ToJudge[]
  readonly exemptionsOf: (one: SignState) => Exemptions
  /** content/OPEN-CHECKS.md. */
  readonly openChecks: string
  /** The publisher, as the title page names it. */
  readonly name: string
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Writes the folder for the clinician: each text as a page of its own, and all of them with the open checks in one. */
export function writeReview(folder: string, input: ReviewInput): readonly string[] {
  rmSync(folder, { recursive: true, force: true })
  const pages = input.states.map((one) => ({
    one,
    page: reviewPage(one, input.sources, input.exemptionsOf(one)),
  }))
  const files = [
    {
      path: 'index.html',
      title: `Review: ${input.name}`,
      body: [cover(input), ...rulesFirst(input), openChecks(input.openChecks)],
    },
    {
      path: 'all.html',
      title: `Review, all texts: ${input.name}`,
      body: [
        cover(input),
        ...rulesFirst(input),
        openChecks(input.openChecks),
        ...pages.map(({ page }) => page),
      ],
    },
    ...pages.map(({ one, page }) => ({ path: `${one.text.id}.html`, title: one.text.title, body: [page] })),
  ]
  for (const { path, title, body } of files) write(join(folder, path), title, body)
  return files.map(({ path }) => join(folder, path))
}

function write(path: string, title: string, body: readonly Element[]): void {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', title),
    h('style', reviewStyle),
  ])
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    `<!doctype html>\n${toHtml(h('html', { lang: 'en' }, [head, h('body', h('main', [...body]))]))}\n`,
  )
}

function cover({ states, name, today }: ReviewInput): Element {
  const list = (isNeeded: boolean) =>
    h(
      'ul',
      states
        .filter(({ text }) => text.isNeeded === isNeeded)
        .map(({ text, state }) =>
          h('li', [h('a', { href: `${text.id}.html` }, text.title), ` (${text.id}): ${state}`]),
        ),
    )
  return h('section', [
    h('h1', `For the clinician who signs: ${name}`),
    h(
      'p',
      `Made on ${today}. Read each text as a patient will. Beside each line stands what it rests on, and what that source cannot tell. Initial the line, or cross it out and write what is right. A text counts as read only in exactly these words: the fingerprint at its top changes with any of them.`,
    ),
    h('h2', 'Needed before the guide can be published'),
    list(true),
    h('h2', 'May be signed too'),
    list(false),
  ])
}

/** What the program asks for that goes against guidance, or may: each printed with its warnings, and judged first. */
function rulesFirst({ toJudge: list, sources }: ReviewInput): readonly Element[] {
  if (list.length === 0) return []
  const rows = list.map(({ document, path, words, why, guidance, what }) =>
    h('li', [
      h('strong', words),
      ` ${why ?? 'goes against guidance'}${guidance.length === 0 ? '' : ` (${sourceNames(guidance, sources)})`}`,
      what === 'refuse' ? '; no page may say this.' : '. Its page says the warnings first.',
      h('span.about', ` ${document.path}, ${path.join('.')}`),
    ]),
  )
  return [
    h('section', [
      h('h2', 'Read first: rules of the program against guidance, and words in doubt'),
      h('ul', rows),
    ]),
  ]
}

function openChecks(markdown: string): Element {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype)
  const root: Root = processor.runSync(processor.parse(markdown))
  return h('section', root.children)
}

/** How the review looks on paper and on a screen. Nothing is loaded. */
const reviewStyle = `
body { font: 15px/1.45 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 1.6rem; margin: 0 0 .3rem } h2 { font-size: 1.15rem }
.about, .link { color: #444; font-size: .85em; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #999; padding: .4rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th:nth-child(1) { width: 47% } th:nth-child(3) { width: 4.5rem }
td p { margin: 0 0 .4rem; font-size: .85em }
tr { break-inside: avoid } thead { display: table-header-group }
section + section { break-before: page; margin-top: 3rem }
.part { font-style: italic; color: #444 }
.sign { border-top: 2px solid #111; margin-top: 2rem; padding-top: .5rem; min-height: 5rem }
@media print { body { font-size: 10.5pt; margin: 0; max-width: none; padding: 0 } @page { margin: 15mm } }
`

/** What a rule would ask of a text and the writer left out, and the reason that was given. */
type Exemption = { readonly what: string; readonly reason: string }

/** Dangers named without their block, and numbers and laws without a source. */
export type Exemptions = { readonly dangers: readonly Exemption[]; readonly uncited: readonly Exemption[] }

/** One text on paper: its words, beside each line what it rests on and that source's limits, and a place to initial. */
function reviewPage(one: SignState, sources: readonly Source[], exemptions: Exemptions): Element {
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
