import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import { dangers as allDangers, dangersOf } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import { askIds } from '@/lib/content/schema/local'
import type { AskId } from '@/lib/content/schema/local'
import { report } from '@/lib/content/raw/report'
import { componentValues } from '@/lib/content/mdx/component-values'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { printedBy } from '@/lib/sign-off/printed'
import type { Printed } from '@/lib/sign-off/reader-text'
import { phrasePattern } from '@/lib/check/word-rules'

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
    const asked = askedUnits(context, document, ask)
    for (const { danger, pattern } of patterns) {
      for (const unit of [...document.units, ...asked]) {
        if (covered.has(danger) || reported.has(danger)) break
        const [match] = unit.text.matchAll(pattern)
        if (match === undefined) continue
        reported.add(danger)
        if ('from' in unit && unit.from !== undefined) {
          const where = `${document.file.path} prints it without the block ${danger}`
          reportFact(context, unit.from, match[0], where)
        } else {
          const message = `"${match[0]}" touches the danger ${danger}: ${cure(document, danger)}`
          report(document.file, unit.placeAt(match.index), 'dangers', message)
        }
      }
    }
  }
}

/** `from` is set for what the program says: the mistake is then in content/local.yaml, not on the page that prints it. */
type Unit = { readonly text: string; readonly placeAt: (index: number) => Place; readonly from?: AskId }

/** What `<Ask>` prints is part of the page: what the program says, or the question and its answer. The page of all facts prints every one. */
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
  return uses.map(({ value, place }) => ({
    text: ask(value),
    placeAt: () => place,
    from: askIds.find((id) => id === value && facts[id] !== undefined),
  }))
}

function reportFact({ collection }: CheckContext, id: AskId, found: string, where: string) {
  for (const { document } of collection.of('Local')) {
    const message = `facts.${id}: "${found}" touches a danger, and ${where}; say it in other words, or in a page of your own that carries the block`
    report(document.file, document.yaml.placeOf(['facts', id]), 'dangers', message)
  }
}

/** A reader of the block on stopping may have stopped already: the two blocks stand on one page. */
function reportHalfPairs({ file, tree }: CheckedDocument, carried: ReadonlySet<Danger>) {
  const alone = componentValues(tree, 'SafetyBlock', 'danger').find(({ value }) => value === 'stopping')
  if (alone === undefined || carried.has('already-stopped')) return
  const message = 'the block on stopping stands alone; put <SafetyBlock danger="already-stopped" /> behind it'
  report(file, alone.place, 'dangers', message)
}

/** Kinds of page that may carry a block, or give a reason. */
const pageKinds = ['Article', 'Section', 'ServicePage', 'OwnPage', 'Home', 'Program'] as const

function cure({ kind }: CheckedDocument, danger: Danger): string {
  if (kind === 'Program')
    return 'the page of a program carries the warning on stopping alone; say it in other words, or in an article'
  const byTopic = kind === 'Article' ? 'add a topic that brings the safety block, or ' : ''
  return `${byTopic}put <SafetyBlock danger="${danger}" /> where it belongs, or give the reason under exempt`
}

/** The blocks that a page carries, and those that it gives a reason to leave out. */
function coveredDangers({ collection }: CheckContext, document: CheckedDocument) {
  const pages = pageKinds.flatMap((kind) => collection.of(kind))
  const data = pages.find((one) => one.document === document)?.data
  const inText = componentValues(document.tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  const carried = new Set<Danger>([
    ...(document.kind === 'Program' ? (['stopping', 'already-stopped'] as const) : []),
    ...(data !== undefined && 'topics' in data ? dangersOf(data.topics) : []),
    ...allDangers.filter((danger) => inText.includes(danger)),
  ])
  const exempt = data !== undefined && 'exempt' in data ? data.exempt : []
  return { carried, covered: new Set([...carried, ...(exempt ?? []).map(({ danger }) => danger)]) }
}
