import { createHash } from 'node:crypto'
import { actionOf, lineText } from '@/lib/content/help-line-words'
import { hiddenIds } from '@/lib/content/hidden-articles'
import type { Document, Documents } from '@/lib/content/documents'
import { dropHiddenLinks } from '@/lib/content/mdx/drop-hidden-links'
import { componentValues } from '@/lib/content/mdx/component-values'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import { askIds } from '@/lib/content/schema/local'
import { dangersOf } from '@/lib/content/schema/topics'
import { sourceLine } from '@/lib/content/source-words'
import type { Labels } from '@/lib/content/schema/words'
import type { Source } from '@/lib/content/schema/source'
import { collectedWords } from '@/lib/sign-off/collected-words'
import { framePlaces, sentencesAt } from '@/lib/sign-off/frame-sentences'
import { printedBy } from '@/lib/sign-off/printed'
import { programLines } from '@/lib/sign-off/program-lines'
import { readerLines } from '@/lib/sign-off/reader-text'
import type { Printed } from '@/lib/sign-off/reader-text'
import { statementLines } from '@/lib/sign-off/statement-lines'
import { textsIn } from '@/lib/sign-off/texts-in'

/** One text that a clinician can sign. */
export type SignableText = {
  /** `safety/stopping`, `page/help`, `article/what-an-iop-is`. */
  readonly id: string
  readonly title: string
  readonly document: Document
  /**
   * The words a reader sees, with what components print. Not among them: days, and what is signed for itself: safety
   * blocks, the frame of the page, and what the notes on sources say.
   */
  readonly text: string
  /** True for a text without whose signature nothing can be published. */
  readonly isNeeded: boolean
}

/** Every text that can be signed, those that are needed first. Hidden articles are not among them. */
export function signableTexts(documents: Documents, sources: readonly Source[]): readonly SignableText[] {
  const { of } = documents
  const { labels, words } = collectedWords(of) ?? {}
  const printed = printedBy(documents)
  const hidden = hiddenIds(documents)
  const all = [
    ...of('SafetyBlock').map((one) => safetyText(one, of, printed)),
    ...statementTexts(of),
    ...(labels === undefined ? [] : frameText(of, labels)),
    ...of('Program').map((one) =>
      text(
        `program/${one.data.id}`,
        one,
        one.data.name,
        words === undefined ? [one.data.summary] : programLines(one.data, words),
        true,
      ),
    ),
    ...of('ServicePage').map((one) => servicePageText(one, of, sources, printed)),
    ...of('Article')
      .filter(({ data }) => !hidden.has(data.id))
      .map((one) => articleText(one, printed)),
    ...of('Section').map((one) =>
      text(`section/${one.data.id}`, one, one.data.title, [
        one.data.summary,
        ...body(one, printed),
        ...textsIn(one.data.subheadings?.map(({ title }) => title)),
      ]),
    ),
    ...of('Home').map((one) =>
      text('page/home', one, one.data.title, [
        one.data.summary,
        one.data.lead,
        one.data.note,
        ...textsIn(one.data.questions),
        ...textsIn(one.data.doors),
      ]),
    ),
    ...of('OwnPage').map((one) =>
      text(`own/${one.slug}`, one, one.data.title, [one.data.summary, ...body(one, printed)]),
    ),
  ].map((one) => ({ ...one, id: `${idPrefix(documents)}${one.id}` }))
  return [...all.filter(({ isNeeded }) => isNeeded), ...all.filter(({ isNeeded }) => !isNeeded)]
}

/** What stands before the ids of a language: nothing for the one at the root of the site, its tag for the others. */
export function idPrefix({ language: { home, tag } }: Pick<Documents, 'language'>): string {
  return home === '/' ? '' : `${tag}/`
}

/** The fingerprint of a text, SHA-256 in hexadecimal. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex')
}

function text(
  id: string,
  document: Document,
  title: string,
  lines: readonly string[],
  isNeeded = false,
): SignableText {
  return { id, title, document, text: `${[title, ...lines].join('\n')}\n`, isNeeded }
}

/** The text without what leads to hidden pages, as the page shows it. */
function body({ text }: Document, printed: Printed): readonly string[] {
  if (text === undefined) return []
  const shown = structuredClone(text.tree())
  dropHiddenLinks({ hidden: printed.hidden })(shown)
  return readerLines(shown, printed)
}

/** The block on stopping answers for the warning of the first page too: it stands on programs and sheets. */
function safetyText(document: Document<'SafetyBlock'>, of: Documents['of'], printed: Printed): SignableText {
  const { data } = document
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

/** What is stated among labels, on pages that nobody wrote as one text. */
function statementTexts(of: Documents['of']): readonly SignableText[] {
  const documents = [...of('SessionKinds'), ...of('LevelsOfCare'), ...of('FitMyWeek'), ...of('ProgramPage')]
  return documents.map((one) => text(`text/${one.slug}`, one, one.data.title, statementLines(one.data), true))
}

/** The sentences of the interface, each with the reason for which it stands there. */
function frameText(of: Documents['of'], labels: Labels): readonly SignableText[] {
  const file = of('Words').find(({ data }) => data.group === 'frame')
  if (file === undefined) return []
  const lines = framePlaces.flatMap((place) => [`[${place.reason}]`, ...sentencesAt(labels, place)])
  return [text('text/frame', file, 'Around the texts', lines, true)]
}

/** What the layout prints below the text of a page. The pages of help and of sources state what a clinician answers for. */
function servicePageText(
  document: Document<'ServicePage'>,
  of: Documents['of'],
  sources: readonly Source[],
  printed: Printed,
): SignableText {
  const { data } = document
  const { id } = data
  const drawn =
    id === 'help'
      ? [...helpLines(of), ...helpBlock(of)]
      : id === 'contact'
        ? askIds.map(printed.ask)
        : id === 'sources'
          ? sources.flatMap(noteOn)
          : []
  const isNeeded = id === 'help' || id === 'sources'
  return text(
    `page/${id}`,
    document,
    data.title,
    [data.summary, ...body(document, printed), ...drawn],
    isNeeded,
  )
}

function noteOn(source: Source): readonly string[] {
  const { says, openCheck } = source.custom
  return [`- ${sourceLine(source)}`, says, ...(openCheck === undefined ? [] : [`[open: ${openCheck}]`])]
}

function helpLines(of: Documents['of']): readonly string[] {
  return of('HelpLines').flatMap(({ data }) => data.lines.map(helpLine))
}

/** The crisis strip and the help block stand on every page, so the help page answers for their words. */
function helpBlock(of: Documents['of']): readonly string[] {
  const frame = of('Words').find(({ data }) => data.group === 'frame')?.data.words ?? {}
  return ['crisisStrip', 'help'].flatMap((part) => [`[${part}]`, ...textsIn(frame[part])])
}

function helpLine(line: HelpLine): string {
  const rest = lineText(line, {
    line: '{use} {who}, {hours}.',
    lineWithCost: '{use} {who}, {hours}. {cost}.',
  })
  const texting = line.text === undefined ? '' : ` [text ${line.text.word ?? ''} ${line.text.number}]`
  return `- ${line.name}: ${actionOf(line)}${texting}. ${rest}`
}

function articleText(document: Document<'Article'>, printed: Printed): SignableText {
  const { data } = document
  const boxes = dangersOf(data.topics).map((danger) => `[SafetyBlock danger: ${danger}]`)
  const list = (name: string, points: readonly string[]) =>
    points.length === 0 ? [] : [`[${name}]`, ...points.map((point) => `- ${point}`)]
  const hasBox = componentValues(document.text?.tree(), 'SafetyBlock', 'danger').length > 0
  const lines = [
    ...(data.navTitle === undefined ? [] : [data.navTitle]),
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
