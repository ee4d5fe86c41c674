import type { Article, Library, SafetyBlock } from '@/lib/library/library'
import { actionOf, crisisLines, frameLine, lineText } from '@/lib/content/help-line-words'
import { stoppingShorts } from '@/lib/library/stopping-shorts'
import { absoluteAddress } from '@/lib/links/addresses'

type Frame = Library['words']['frame']
/** What of the library the lines are made of. */
type Parts = {
  readonly at: Library['at']
  readonly site: Pick<Library['site'], 'canonical'>
  readonly words: {
    readonly frame: {
      readonly crisisStrip: Omit<Frame['crisisStrip'], 'label'>
      readonly help: Pick<Frame['help'], 'limit' | 'more' | 'line' | 'lineWithCost'>
    }
  }
  readonly home: { readonly warning: Pick<Library['home']['warning'], 'title' | 'to'> }
  readonly articles: readonly Pick<Article, 'id' | 'address'>[]
  readonly helpLines: Library['helpLines']
  readonly safetyBlocks: readonly Pick<SafetyBlock, 'danger' | 'short' | 'also'>[]
}

/**
 * What a text form must say before someone stops or cuts down, a line each, in the order of the help block: 911; care
 * today, with the whole article and the short texts on stopping; 988; finding care; and the page with every number. The words stand in the content alone. A text has no links, so addresses are written out.
 */
export function safetyLines({
  at,
  site,
  words,
  home,
  articles,
  safetyBlocks,
  helpLines,
}: Parts): readonly string[] {
  const article = articles.find(({ id }) => id === home.warning.to)
  if (article === undefined) throw new Error('home.yaml leads the warning to no article; run npm run check')
  const { help } = words.frame
  const { danger, crisis } = crisisLines(words.frame.crisisStrip)
  const finding = frameLine(helpLines, 'national-helpline')
  return [
    danger,
    `${home.warning.title} ${absoluteAddress(site.canonical, article.address)}`,
    ...stoppingShorts(safetyBlocks),
    `${crisis} ${help.limit}`,
    `${actionOf(finding)}: ${lineText(finding, help)}`,
    `${help.more}: ${absoluteAddress(site.canonical, at.servicePage('help'))}`,
  ]
}
