import { type Danger, dangers as allDangers, dangersOf } from '@/lib/content/schema/topics'
import { report } from '@/lib/content/raw/report'
import { componentValues } from '@/lib/content/mdx/component-values'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { phrasePattern } from '@/lib/check/word-rules'

/** A page whose words touch a danger carries the block about it, or says in `exempt` why it need not. */
export const dangers: Rule = (context) => {
  for (const document of context.documents) {
    if (document.data === undefined || !isPage(document)) continue
    const covered = coveredDangers(context, document)
    const reported = new Set<Danger>()
    reportHalfPairs(document)
    for (const { danger, words } of context.words.dangers) {
      const pattern = phrasePattern(words)
      for (const unit of document.units) {
        const match = [...unit.text.matchAll(pattern)][0]
        if (match === undefined || covered.has(danger) || reported.has(danger)) continue
        reported.add(danger)
        report(document.file, unit.placeAt(match.index), 'dangers', `"${match[0]}" touches the danger ${danger}: ${cure(document, danger)}`)
      }
    }
  }
}

/** A reader of the block on stopping may have stopped already: the two blocks stand together. */
function reportHalfPairs({ file, tree }: CheckedDocument) {
  const uses = componentValues(tree, 'SafetyBlock', 'danger')
  const alone = uses.find(({ value }) => value === 'stopping')
  if (alone === undefined || uses.some(({ value }) => value === 'already-stopped')) return
  report(file, alone.place, 'dangers', 'the block on stopping stands alone; put <SafetyBlock danger="already-stopped" /> behind it')
}

function isPage({ kind }: CheckedDocument): boolean {
  return kind === 'Article' || kind === 'Section' || kind === 'ServicePage' || kind === 'Home' || kind === 'Program'
}

function cure({ kind }: CheckedDocument, danger: Danger): string {
  if (kind === 'Program') return 'the page of a program carries the warning on stopping alone; say it in other words, or in an article'
  const byTopic = kind === 'Article' ? 'add a topic that brings the safety block, or ' : ''
  return `${byTopic}put <SafetyBlock danger="${danger}" /> where it belongs, or give the reason under exempt`
}

function coveredDangers({ collection }: CheckContext, document: CheckedDocument): ReadonlySet<Danger> {
  if (document.kind === 'Program') return new Set<Danger>(['stopping', 'already-stopped'])
  const typed = [...collection.of('Article'), ...collection.of('Section'), ...collection.of('ServicePage'), ...collection.of('Home')]
  const data = typed.find((one) => one.document.file === document.file)?.data
  const inText = componentValues(document.tree, 'SafetyBlock', 'danger').map(({ value }) => value)
  return new Set([
    ...(data !== undefined && 'topics' in data ? dangersOf(data.topics) : []),
    ...(data?.exempt ?? []).map(({ danger }) => danger),
    ...allDangers.filter((danger) => inText.includes(danger)),
  ])
}
