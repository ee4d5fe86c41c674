import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import { dangers as allDangers, dangersOf } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import { askIds } from '@/lib/content/schema/local'
import { report } from '@/lib/content/raw/report'
import { componentValues } from '@/lib/content/mdx/component-values'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { printedBy } from '@/lib/sign-off/printed'
import { phrasePattern } from '@/lib/words/phrases'

/** A page whose words touch a danger carries the block about it, or says in `exempt` why it need not. */
export const dangers: Rule = (context) => {
  const { ask } = printedBy(context.collection)
  for (const document of context.documents) {
    if (document.data === undefined || !isPage(document)) continue
    const { carried, covered } = coveredDangers(context, document)
    const reported = new Set<Danger>()
    reportHalfPairs(document, carried)
    const asked = askedUnits(context, document, ask)
    for (const { danger, words } of context.words.dangers) {
      const pattern = phrasePattern(words)
      for (const unit of [...document.units, ...asked]) {
        const match = [...unit.text.matchAll(pattern)][0]
        if (match === undefined || covered.has(danger) || reported.has(danger)) continue
        reported.add(danger)
        report(
          document.file,
          unit.placeAt(match.index),
          'dangers',
          `"${match[0]}" touches the danger ${danger}: ${cure(document, danger)}`,
        )
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
  ask: (id: string) => string,
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

/** A reader of the block on stopping may have stopped already: the two blocks stand on one page. */
function reportHalfPairs({ file, tree }: CheckedDocument, carried: ReadonlySet<Danger>) {
  const alone = componentValues(tree, 'SafetyBlock', 'danger').find(({ value }) => value === 'stopping')
  if (alone === undefined || carried.has('already-stopped')) return
  report(
    file,
    alone.place,
    'dangers',
    'the block on stopping stands alone; put <SafetyBlock danger="already-stopped" /> behind it',
  )
}

/** The page of a track is not among them: it brings the warnings that its words call for. */
function isPage({ kind }: CheckedDocument): boolean {
  return (
    kind === 'Article' ||
    kind === 'Section' ||
    kind === 'ServicePage' ||
    kind === 'OwnPage' ||
    kind === 'Home'
  )
}

function cure({ kind }: CheckedDocument, danger: Danger): string {
  const byTopic = kind === 'Article' ? 'add a topic that brings the safety block, or ' : ''
  return `${byTopic}put <SafetyBlock danger="${danger}" /> where it belongs, or give the reason under exempt`
}

/** The blocks that a page carries, and those that it gives a reason to leave out. */
function coveredDangers({ collection }: CheckContext, document: CheckedDocument) {
  const typed = [
    ...collection.of('Article'),
    ...collection.of('Section'),
    ...collection.of('ServicePage'),
    ...collection.of('OwnPage'),
    ...collection.of('Home'),
  ]
  const data = typed.find((one) => one.document.file === document.file)?.data
  const inText = componentValues(document.tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  const carried = new Set<Danger>([
    ...(data !== undefined && 'topics' in data ? dangersOf(data.topics) : []),
    ...allDangers.filter((danger) => inText.includes(danger)),
  ])
  return { carried, covered: new Set([...carried, ...(data?.exempt ?? []).map(({ danger }) => danger)]) }
}
