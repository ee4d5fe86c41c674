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
import { phrasePattern } from '@/lib/words/phrases'

/** A page whose words touch a danger carries the block about it, or says in `exempt` why it need not. */
export const dangers: Rule = (context) => {
  for (const document of context.documents) {
    if (document.data === undefined || !isPage(document)) continue
    const { carried, covered } = coveredDangers(context, document)
    const reported = new Set<Danger>()
    reportHalfPairs(document, carried)
    const asked = askedUnits(context, document)
    for (const { danger, words } of context.words.dangers) {
      const pattern = phrasePattern(words)
      for (const unit of [...document.units, ...asked]) {
        const match = [...unit.text.matchAll(pattern)][0]
        if (match === undefined || covered.has(danger) || reported.has(danger)) continue
        reported.add(danger)
        if ('from' in unit && unit.from !== undefined)
          reportFact(
            context,
            unit.from,
            match[0],
            `${document.file.path} prints it without the block ${danger}`,
          )
        else
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

/** `from` is set for what the program says: the mistake is then in content/local.yaml, not on the page that prints it. */
type Unit = { readonly text: string; readonly placeAt: (index: number) => Place; readonly from?: AskId }

/** What `<Ask>` prints is part of the page: what the program says, or the question and its answer. The page of all facts prints every one. */
function askedUnits({ collection }: CheckContext, document: CheckedDocument): readonly Unit[] {
  const { ask } = printedBy(collection)
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
    report(
      document.file,
      document.yaml.placeOf(['facts', id]),
      'dangers',
      `facts.${id}: "${found}" touches a danger, and ${where}; say it in other words, or in a page of your own that carries the block`,
    )
  }
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

function isPage({ kind }: CheckedDocument): boolean {
  return (
    kind === 'Article' ||
    kind === 'Section' ||
    kind === 'ServicePage' ||
    kind === 'OwnPage' ||
    kind === 'Home' ||
    kind === 'Program'
  )
}

function cure({ kind }: CheckedDocument, danger: Danger): string {
  if (kind === 'Program')
    return 'the page of a program carries the warning on stopping alone; say it in other words, or in an article'
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
    ...(document.kind === 'Program' ? (['stopping', 'already-stopped'] as const) : []),
    ...(data !== undefined && 'topics' in data ? dangersOf(data.topics) : []),
    ...allDangers.filter((danger) => inText.includes(danger)),
  ])
  return { carried, covered: new Set([...carried, ...(data?.exempt ?? []).map(({ danger }) => danger)]) }
}
