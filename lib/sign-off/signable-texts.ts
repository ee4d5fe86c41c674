import { createHash } from 'node:crypto'
import { actionOf, lineText } from '@/lib/content/help-line-words'
import { hiddenIds } from '@/lib/content/hidden-articles'
import { slugOf } from '@/lib/content/raw/collection'
import type { Collection, Typed } from '@/lib/content/raw/collection'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import { dropHiddenLinks } from '@/lib/content/mdx/drop-hidden-links'
import { componentValues } from '@/lib/content/mdx/component-values'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import { askIds } from '@/lib/content/schema/local'
import { dangersOf } from '@/lib/content/schema/topics'
import { printedBy } from '@/lib/sign-off/printed'
import { readerLines } from '@/lib/sign-off/reader-text'
import type { Printed } from '@/lib/sign-off/reader-text'

/** One text that a clinician can sign. */
export type SignableText = {
  /** `safety/stopping`, `page/help`, `article/what-an-iop-is`. */
  readonly id: string
  readonly title: string
  readonly document: RawDocument
  /**
   * The words a reader sees, with what components print. Not among them: days, notes on sources, the frame of the page
   * but for the help block (that is `page/help`), and safety blocks, which are signed for themselves.
   */
  readonly text: string
  /** True for a text without whose signature nothing can be published. */
  readonly isNeeded: boolean
}

/** Lists drawn from data: nobody wrote a text to be signed. */
const listPages: readonly string[] = ['not-found', 'all', 'sources']

/** Every text that can be signed, those that are needed first. Hidden articles are not among them. */
export function signableTexts(of: Collection['of']): readonly SignableText[] {
  const printed = printedBy(of)
  const hidden = hiddenIds(of)
  const all = [
    ...of('SafetyBlock').map((one) => safetyText(one, of, printed)),
    ...of('ServicePage')
      .filter(({ data }) => !listPages.includes(data.id))
      .map((one) => servicePageText(one, of, printed)),
    ...of('Article')
      .filter(({ data }) => !hidden.has(data.id))
      .map((one) => articleText(one, printed)),
    ...of('Section').map(({ document, data }) =>
      text(`section/${data.id}`, document, data.title, [
        data.summary,
        ...body(document, printed),
        ...textsIn(data.subheadings?.map(({ title }) => title)),
      ]),
    ),
    ...of('Home').map(({ document, data }) =>
      text('page/home', document, data.title, [
        data.summary,
        data.lead,
        data.note,
        ...textsIn(data.questions),
        ...textsIn(data.doors),
      ]),
    ),
    ...of('OwnPage').map(({ document, data }) =>
      text(`own/${slugOf(document)}`, document, data.title, [data.summary, ...body(document, printed)]),
    ),
  ]
  return [...all.filter(({ isNeeded }) => isNeeded), ...all.filter(({ isNeeded }) => !isNeeded)]
}

/** The fingerprint of a text, SHA-256 in hexadecimal. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex')
}

function text(
  id: string,
  document: RawDocument,
  title: string,
  lines: readonly string[],
  isNeeded = false,
): SignableText {
  return { id, title, document, text: `${[title, ...lines].join('\n')}\n`, isNeeded }
}

/** The text without what leads to hidden pages, as the page shows it. */
function body({ tree }: RawDocument, printed: Printed): readonly string[] {
  if (tree === undefined) return []
  if (printed.hidden.size === 0) return readerLines(tree, printed)
  const shown = structuredClone(tree)
  dropHiddenLinks({ hidden: printed.hidden })(shown)
  return readerLines(shown, printed)
}

/** The block on stopping answers for the warning of the first page too: it stands on programs and sheets. */
function safetyText(
  { document, data }: Typed<'SafetyBlock'>,
  of: Collection['of'],
  printed: Printed,
): SignableText {
  const warning =
    data.danger === 'stopping'
      ? of('Home').flatMap((home) => [
          home.data.warning.title,
          home.data.warning.text,
          home.data.warning.stopped.text,
        ])
      : []
  const also = (data.also ?? []).map((danger) => `[also: ${danger}]`)
  const lines = [
    `[${data.tier}]`,
    ...body(document, printed),
    ...also,
    data.short,
    ...warning,
    `[sources: ${data.sources.join(', ')}]`,
  ]
  return text(`safety/${data.danger}`, document, data.title, lines, true)
}

function servicePageText(
  { document, data }: Typed<'ServicePage'>,
  of: Collection['of'],
  printed: Printed,
): SignableText {
  const isHelp = data.id === 'help'
  const drawn = isHelp
    ? [...helpLines(of), ...helpBlock(of)]
    : data.id === 'contact'
      ? askIds.map(printed.ask)
      : []
  return text(
    `page/${data.id}`,
    document,
    data.title,
    [data.summary, ...body(document, printed), ...drawn],
    isHelp,
  )
}

function helpLines(of: Collection['of']): readonly string[] {
  return of('HelpLines').flatMap(({ data }) => data.lines.map(helpLine))
}

/** The crisis strip and the help block stand on every page, so the help page answers for their words. */
function helpBlock(of: Collection['of']): readonly string[] {
  const frame = of('Words').find(({ data }) => data.group === 'frame')?.data.words ?? {}
  return ['crisisStrip', 'help'].flatMap((part) => [`[${part}]`, ...textsIn(frame[part])])
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function helpLine(line: HelpLine): string {
  const rest = lineText(line, {
    line: '{use} {who}, {hours}.',
    lineWithCost: '{use} {who}, {hours}. {cost}.',
  })
  const texting = line.text === undefined ? '' : ` [text ${line.text.word ?? ''} ${line.text.number}]`
  return `- ${line.en.name}: ${actionOf(line)}${texting}. ${rest}`
}

function articleText({ document, data }: Typed<'Article'>, printed: Printed): SignableText {
  const boxes = dangersOf(data.topics).map((danger) => `[SafetyBlock danger: ${danger}]`)
  const list = (name: string, points: readonly string[]) =>
    points.length === 0 ? [] : [`[${name}]`, ...points.map((point) => `- ${point}`)]
  const hasBox = componentValues(document.tree, 'SafetyBlock', 'danger').length > 0
  const lines = [
    data.summary,
    ...list('in one minute', data.inOneMinute),
    ...boxes,
    ...body(document, printed),
    ...list('good to ask', data.goodToAsk ?? []),
    ...list(
      'what changed',
      data.changes.map(({ what }) => what),
    ),
  ]
  return text(`article/${data.id}`, document, data.title, lines, data.topics.length > 0 || hasBox)
}
