import { createHash } from 'node:crypto'
import { hiddenIds, hiddenPackets } from '@/lib/content/hidden-articles'
import { idPrefix } from '@/lib/content/documents'
import type { Collection, SoundDocument } from '@/lib/content/raw/collection'
import { dropHiddenLinks } from '@/lib/content/mdx/drop-hidden-links'
import { componentValues } from '@/lib/content/mdx/component-values'
import { kinds, statementKinds } from '@/lib/content/kinds'
import { askIds } from '@/lib/content/schema/local'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Topic } from '@/lib/content/schema/topics'
import type { Labels, Words } from '@/lib/content/schema/words'
import type { Source } from '@/lib/content/schema/source'
import { collectedWords } from '@/lib/sign-off/collected-words'
import { helpBlock, helpLines } from '@/lib/sign-off/help-words'
import { framePlaces, sentencesAt } from '@/lib/sign-off/frame-sentences'
import { pictureLines } from '@/lib/sign-off/picture-lines'
import { printedBeside } from '@/lib/sign-off/printed-beside'
import { printedBy } from '@/lib/sign-off/printed'
import { programLines } from '@/lib/sign-off/program-lines'
import { readerLines } from '@/lib/sign-off/reader-text'
import type { Printed } from '@/lib/sign-off/reader-text'
import { notesOnSources } from '@/lib/sign-off/source-notes'
import { statementLines } from '@/lib/sign-off/statement-lines'
import { sourcesOn } from '@/lib/content/source-pages'
import type { SourcesPage } from '@/lib/content/source-pages'
import { fieldTexts, isRead } from '@/lib/words/field-texts'

/** One text that a clinician can sign. */
export type SignableText = {
  /** `safety/stopping`, `page/help`, `article/what-an-iop-is`. */
  readonly id: string
  readonly title: string
  readonly document: SoundDocument
  /**
   * The words a reader sees, with what components print. Not among them: days, and what is signed for itself: safety
   * blocks, the frame of the page, and what the notes on sources say.
   */
  readonly text: string
  /** True for a text without whose signature nothing can be published. */
  readonly isNeeded: boolean
}

/** Every text that can be signed, those that are needed first. Hidden articles are not among them. */
export function signableTexts(documents: Collection, sources: readonly Source[]): readonly SignableText[] {
  const { of } = documents
  const { labels, words } = collectedWords(of) ?? {}
  const printed = printedBy(documents)
  const hidden = hiddenIds(documents)
  const notes = (page: SourcesPage) => notesOnSources(documents, sourcesOn(page, sources), labels)
  const all = [
    ...of('SafetyBlock').map((one) => safetyText(one, of, printed)),
    ...statementTexts(documents),
    ...(labels === undefined ? [] : frameText(of, labels)),
    ...of('Program').map((one) =>
      titled(`program/${one.data.id}`, one, one.data.name, programWords(one, words), true),
    ),
    ...of('ServicePage').map((one) => servicePageText(one, of, notes, printed)),
    ...of('Article')
      .filter(({ data }) => !hidden.has(data.id))
      .map((one) => articleText(one, printed)),
    ...of('QuestionGroup').map((one) => textPage(`questions/${one.slug}`, one, printed, one.data.topics)),
    ...of('Section').map((one) => textPage(`section/${one.data.id}`, one, printed)),
    ...of('Home').map((one) => text('page/home', one, withoutWarning)),
    ...of('WayThrough').map((one) => textPage('page/way-through', one, printed, one.data.topics)),
    ...of('Sheet').map((one) => textPage(`sheet/${one.slug}`, one, printed, one.data.topics)),
    ...of('OwnPage').map((one) => textPage(`own/${one.slug}`, one, printed)),
  ].map((one) => ({ ...one, id: `${idPrefix(documents.language)}${one.id}` }))
  return [...all.filter(({ isNeeded }) => isNeeded), ...all.filter(({ isNeeded }) => !isNeeded)]
}

/** The fingerprint of a text, SHA-256 in hexadecimal. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex')
}

/** The words of one field of the front matter that a reader sees, and where its links lead, each taken once. */
type Take = (field: string) => readonly string[]

/** The title, the lines, and what nobody has taken of the front matter, in the order of the schema: nothing goes unsigned. */
function text(
  id: string,
  document: SoundDocument,
  linesOf: (take: Take) => readonly string[],
  isNeeded = false,
): SignableText {
  const left = fieldTexts(kinds[document.kind].schema, document.data).filter(
    (field) => isRead(field) || field.meaning === 'link',
  )
  const take: Take = (field) => {
    const taken = left.filter(({ path }) => path[0] === field)
    for (const one of taken) left.splice(left.indexOf(one), 1)
    return taken.map((one) => one.text)
  }
  const title = take('title').join(' ')
  const lines = linesOf(take)
  return titled(id, document, title, [...lines, ...left.map((one) => one.text)], isNeeded)
}

/** The block on stopping answers for the warning of the first page. */
function withoutWarning(take: Take): readonly string[] {
  take('warning')
  return []
}

function textPage(
  id: string,
  document: SoundDocument,
  printed: Printed,
  topics: readonly Topic[] = [],
): SignableText {
  const linesOf = (take: Take) => [...take('summary'), ...strips({ topics }), ...body(document, printed)]
  return text(id, document, linesOf, topics.length > 0)
}

function titled(
  id: string,
  document: SoundDocument,
  title: string,
  lines: readonly string[],
  isNeeded: boolean,
): SignableText {
  return { id, title, document, text: `${[title, ...lines].join('\n')}\n`, isNeeded }
}

function programWords({ data }: SoundDocument<'Program'>, words: Words | undefined): readonly string[] {
  return words === undefined ? [data.summary] : programLines(data, words)
}

/** The text without what leads to hidden pages, as the page shows it. */
function body({ document: { tree } }: SoundDocument, printed: Printed): readonly string[] {
  if (tree === undefined) return []
  if (printed.hidden.size === 0) return readerLines(tree, printed)
  const shown = structuredClone(tree)
  dropHiddenLinks({ hidden: printed.hidden })(shown)
  return readerLines(shown, printed)
}

/** The block on stopping answers for the warning of the first page too: it stands on programs and sheets. */
function safetyText(
  document: SoundDocument<'SafetyBlock'>,
  of: Collection['of'],
  printed: Printed,
): SignableText {
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
  const sources = `[sources: ${data.sources.join(', ')}]`
  const linesOf = (take: Take) => [
    `[${data.tier}]`,
    ...body(document, printed),
    ...also,
    ...take('short'),
    ...warning,
    sources,
  ]
  return text(`safety/${data.danger}`, document, linesOf, true)
}

/** What is stated among labels, on pages that nobody wrote as one text. */
function statementTexts(documents: Collection): readonly SignableText[] {
  const { of } = documents
  const unsent = hiddenPackets(documents)
  const isSent = ({ kind, slug }: SoundDocument) => kind !== 'Packet' || !unsent.has(slug)
  return statementKinds.flatMap((kind) => {
    if (kind === 'Picture')
      return of(kind).map((one) =>
        titled(`picture/${one.slug}`, one, one.data.title, pictureLines(one.data, documents), true),
      )
    return of(kind)
      .filter(isSent)
      .map((one) => {
        const { slug, data } = one
        const lines = [
          ...('topics' in data ? strips(data) : []),
          ...statementLines(kinds[kind].schema, data),
          ...printedBeside(of, kind),
        ]
        return titled(`${kind === 'Packet' ? 'packet' : 'text'}/${slug}`, one, data.title, lines, true)
      })
  })
}

/** The sentences of the interface, each with the reason for which it stands there. */
function frameText(of: Collection['of'], labels: Labels): readonly SignableText[] {
  const file = of('Words').find(({ data }) => data.group === 'frame')
  if (file === undefined) return []
  const lines = framePlaces.flatMap((place) => [`[${place.reason}]`, ...sentencesAt(labels, place)])
  return [titled('text/frame', file, 'Around the texts', lines, true)]
}

/** What the layout prints below the text of a page. The pages of help and of sources state what a clinician answers for. */
function servicePageText(
  document: SoundDocument<'ServicePage'>,
  of: Collection['of'],
  notes: (page: SourcesPage) => readonly string[],
  printed: Printed,
): SignableText {
  const { data } = document
  const { id } = data
  const drawn =
    id === 'help'
      ? [...helpLines(of), ...helpBlock(of)]
      : id === 'contact'
        ? askIds.map(printed.ask)
        : id === 'sources' || id === 'studies'
          ? notes(id)
          : []
  const isNeeded = id === 'help' || id === 'sources' || id === 'studies'
  const linesOf = (take: Take) => [...take('summary'), ...body(document, printed), ...drawn]
  return text(`page/${id}`, document, linesOf, isNeeded)
}

function strips({ topics }: { readonly topics: readonly Topic[] }): readonly string[] {
  return dangersOf(topics).map((danger) => `[SafetyBlock danger: ${danger}]`)
}

function articleText(document: SoundDocument<'Article'>, printed: Printed): SignableText {
  const { data } = document
  const list = (name: string, points: readonly string[]) =>
    points.length === 0 ? [] : [`[${name}]`, ...points.map((point) => `- ${point}`)]
  const hasBox = componentValues(document.document.tree, 'SafetyBlock', 'danger').length > 0
  const linesOf = (take: Take) => [
    ...take('summary'),
    ...list('in one minute', take('inOneMinute')),
    ...strips(data),
    ...body(document, printed),
    ...list('good to ask', take('goodToAsk')),
    ...list('what changed', take('changes')),
  ]
  return text(`article/${data.id}`, document, linesOf, data.topics.length > 0 || hasBox)
}
