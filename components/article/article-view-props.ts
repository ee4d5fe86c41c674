import type { TextContext } from '@/components/article/text-context'
import type { Article, Section } from '@/lib/library/library'

/** What the page of an article is drawn from. */
export type ArticleViewProps = {
  article: Article
  section: Section
  /** Articles to read next, named by the article itself. */
  related: readonly Article[]
  /** The articles before and after this one in the whole guide, across its parts. */
  previous: Article | undefined
  next: Article | undefined
  context: TextContext
}
