import { ArticleEnd } from '@/components/article/article-end'
import { ArticleTop } from '@/components/article/article-top'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import { SectionNav } from '@/components/article/section-nav'
import type { TextContext } from '@/components/article/text-context'
import type { Article, Section } from '@/lib/library/library'

/** What the page of an article is drawn from. */
type ArticleViewProps = {
  article: Article
  section: Section
  /** Articles to read next, named by the article itself. */
  related: readonly Article[]
  context: TextContext
}

/** One article: the answer first, then what is dangerous, then the text; all else is folded behind it. */
export function ArticleView({ article, section, related, context }: ArticleViewProps) {
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
      <article className="lg:col-start-2 lg:row-start-1">
        <ArticleTop article={article} context={context} section={section} />
        <div className="text mt-6 measure print:mt-2">
          <CompiledMdx components={mdxComponents(context)} text={article} />
        </div>
        <ArticleEnd article={article} context={context} related={related} />
      </article>
      <SectionNav current={article.id} section={section} words={context.words.text} />
    </div>
  )
}
