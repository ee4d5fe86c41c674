import { ArticleEnd } from '@/components/article/article-end'
import { ArticleHead } from '@/components/article/article-head'
import type { ArticleViewProps } from '@/components/article/article-view-props'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { GoodToAsk } from '@/components/article/good-to-ask'
import { mdxComponents } from '@/components/article/mdx-components'
import { OneMinute } from '@/components/article/one-minute'
import { OnThisPage } from '@/components/article/on-this-page'
import { ReadFirst } from '@/components/article/read-first'
import { SafetyBox } from '@/components/article/safety-box'
import { SectionNav } from '@/components/article/section-nav'
import { dangersOf } from '@/lib/content/schema/topics'

/** One article: the answer first, then what is dangerous, then the text, then where to go. */
export function ArticleView(props: ArticleViewProps) {
  const { article, section, context } = props
  const words = context.words.text
  const blocks = dangersOf(article.topics)
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
      <article className="lg:col-start-2 lg:row-start-1">
        <ArticleHead {...props} />
        <div className="mt-4 measure space-y-4">
          <ReadFirst context={context} dangers={blocks} />
          <OneMinute points={article.inOneMinute} words={words} />
          <OnThisPage headings={article.headings} words={words} />
          {blocks.map((danger) => (
            <SafetyBox context={context} danger={danger} key={danger} />
          ))}
        </div>
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
