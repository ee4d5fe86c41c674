import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import { dangers as allDangers, dangersOf } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import { askIds } from '@/lib/content/schema/local'
import { report } from '@/lib/content/raw/report'
import { componentValues } from '@/lib/content/mdx/component-values'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { printedBy } from '@/lib/sign-off/printed'
import type { Printed } from '@/lib/sign-off/reader-text'
import { phrasePattern } from '@/lib/words/phrases'

/** A page whose words touch a danger carries the block about it, or says in `exempt` why it need not. */
export const dangers: Rule = (context) => {
  const patterns = context.words.dangers.map(({ danger, words }) => ({
    danger,
    pattern: phrasePattern(words),
  }))
  const { ask } = printedBy(context.collection)
  for (const document of context.documents) {
    if (document.data === undefined || !pageKinds.some((kind) => kind === document.kind)) continue
    const { carried, covered } = coveredDangers(context, document)
    const reported = new Set<Danger>()
    reportHalfPairs(document, carried)
    const shown = [...askedUnits(context, document, ask), ...picturedUnits(context, document)]
    for (const { danger, pattern } of patterns) {
      for (const unit of [...document.units, ...shown]) {
        if (covered.has(danger) || reported.has(danger)) break
        const [match] = unit.text.matchAll(pattern)
        if (match === undefined) continue
        reported.add(danger)
        const message = `"${match[0]}" touches the danger ${danger}: ${cure(document, danger)}`
        report(document.file, unit.placeAt(match.index), 'dangers', message)
      }
    }
  }
}

type Unit = { readonly text: string; readonly placeAt: (index: number) => Place }

/**
 * A question that `<Ask>` prints is part of the page; the page of all facts prints every one. What the program says
 * in its place brings its own warnings.
 */
function askedUnits(
  { collection }: CheckContext,
  document: CheckedDocument,
  ask: Printed['ask'],
): readonly Unit[] {
  const isContact = collection
    .of('ServicePage')
    .some(({ data, document: { file } }) => file === document.file && data.id === 'contact')
  const uses = isContact
    ? askIds.map((value) => ({ value, place: fileStart }))
    : componentValues(document.tree, 'Ask', 'id')
  const facts = collection.of('Local').at(0)?.data.facts ?? {}
  return uses
    .filter(({ value }) => !askIds.some((id) => id === value && facts[id] !== undefined))
    .map(({ value, place }) => ({ text: ask(value), placeAt: () => place }))
}

/** The words of a picture are part of each page that shows it. */
function picturedUnits({ documents }: CheckContext, { tree }: CheckedDocument): readonly Unit[] {
  return componentValues(tree, 'Picture', 'id').flatMap(({ value, place }) =>
    documents
      .filter(({ kind, slug }) => kind === 'Picture' && slug === value)
      .flatMap(({ units }) => units.map(({ text }) => ({ text, placeAt: () => place }))),
  )
}

/** A reader of the block on stopping may have stopped already: the two blocks stand on one page. */
function reportHalfPairs({ file, tree }: CheckedDocument, carried: ReadonlySet<Danger>) {
  const alone = componentValues(tree, 'SafetyBlock', 'danger').find(({ value }) => value === 'stopping')
  if (alone === undefined || carried.has('already-stopped')) return
  const message = 'the block on stopping stands alone; put <SafetyBlock danger="already-stopped" /> behind it'
  report(file, alone.place, 'dangers', message)
}

/** Kinds of page that may carry a block, or give a reason. The page of a track brings the warnings that its words call for. */
const pageKinds = [
  'Article',
  'QuestionGroup',
  'WayThrough',
  'Sheet',
  'Packet',
  'Glossary',
  'Section',
  'ServicePage',
  'OwnPage',
  'Home',
] as const

/** Kinds of page whose topics bring warnings. */
const kindsWithTopics: readonly string[] = [
  'Article',
  'QuestionGroup',
  'Glossary',
  'WayThrough',
  'Sheet',
  'Packet',
]

function cure({ kind }: CheckedDocument, danger: Danger): string {
  const hasTopics = kindsWithTopics.includes(kind)
  const byTopic = hasTopics ? 'add a topic that brings its warning, or ' : ''
  const inPlace = hasTopics ? '' : `put <SafetyBlock danger="${danger}" /> where it belongs, or `
  return `${byTopic}${inPlace}give the reason under exempt`
}

/** The blocks that a page carries, and those that it gives a reason to leave out. */
function coveredDangers({ collection }: CheckContext, document: CheckedDocument) {
  const pages = pageKinds.flatMap((kind) => collection.of(kind))
  const data = pages.find((one) => one.document === document)?.data
  const inText = componentValues(document.tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  const carried = new Set<Danger>([
    ...(data !== undefined && 'topics' in data ? dangersOf(data.topics) : []),
    ...allDangers.filter((danger) => inText.includes(danger)),
  ])
  const exempt = data !== undefined && 'exempt' in data ? data.exempt : []
  return { carried, covered: new Set([...carried, ...(exempt ?? []).map(({ danger }) => danger)]) }
}
