import { ArticleEnd } from '@/components/article/article-end'
import { ArticleTop } from '@/components/article/article-top'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import { OnThisPage } from '@/components/article/on-this-page'
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

/**
 * One article: the answer first, then what is dangerous, then the text; all else is folded behind it. On wide screens the
 * headings stand beside the text from its top.
 */
export function ArticleView({ article, section, related, context }: ArticleViewProps) {
  return (
    <article
      className={`${article.handedOver === true ? 'handed-over ' : ''}lg:grid lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr_auto] lg:gap-x-12`}
    >
      <ArticleTop article={article} context={context} section={section} />
      <OnThisPage
        className="headings mt-4 measure lg:mt-12"
        headings={article.headings}
        words={context.words.text}
      />
      <div className="text mt-6 measure lg:col-start-1 print:mt-2">
        <CompiledMdx components={mdxComponents(context)} text={article} />
      </div>
      <ArticleEnd article={article} context={context} related={related} />
    </article>
  )
}
