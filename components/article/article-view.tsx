import { ArticleEnd } from '@/components/article/article-end'
import { ArticleTop } from '@/components/article/article-top'
import type { ArticleViewProps } from '@/components/article/article-view-props'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { GoodToAsk } from '@/components/article/good-to-ask'
import { mdxComponents } from '@/components/article/mdx-components'
import { SectionNav } from '@/components/article/section-nav'

/** One article: the answer first, then what is dangerous, then the text, then where to go. */
export function ArticleView(props: ArticleViewProps) {
  const { article, section, context } = props
  const words = context.words.text
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
      <article className="lg:col-start-2 lg:row-start-1">
        <ArticleTop {...props} />
        <div className="text mt-8 measure">
          <CompiledMdx components={mdxComponents(context)} text={article} />
        </div>
        {article.goodToAsk === undefined ? null : (
          <div className="mt-10 measure">
            <GoodToAsk questions={article.goodToAsk} words={words} />
          </div>
        )}
        <ArticleEnd {...props} />
      </article>
      <SectionNav current={article.id} section={section} words={words} />
    </div>
  )
}
