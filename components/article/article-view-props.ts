import type { TextContext } from '@/components/article/text-context'
import type { Article, Section } from '@/lib/library/library'

/** What the page of an article is drawn from. */
export type ArticleViewProps = {
  readonly article: Article
  readonly section: Section
  /** Articles to read next, named by the article itself. */
  readonly related: readonly Article[]
  /** The articles before and after this one in the whole guide, across its parts. */
  readonly previous: Article | undefined
  readonly next: Article | undefined
  readonly context: TextContext
  /** BCP 47 tag for dates. */
  readonly locale: string
}
