import { notFound } from 'next/navigation'
import { frame, locale, textContext } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ArticleView } from '@/components/article/article-view'
import { JsonLd } from '@/components/page/json-ld'
import { PageFrame } from '@/components/page/page-frame'
import { library } from '@/lib/library/door'
import { breadcrumbs, medicalWebPage } from '@/lib/library/json-ld'
import { dangersOf } from '@/lib/content/schema/topics'

type Params = { params: Promise<{ section: string; slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return library.articles.map(({ section, slug }) => ({ section, slug }))
}

async function find({ params }: Params) {
  const { section: id, slug } = await params
  const section = library.sections.find((one) => one.id === id) ?? notFound()
  const article = section.articles.find((one) => one.slug === slug) ?? notFound()
  return { section, article }
}

export async function generateMetadata(props: Params) {
  const { article } = await find(props)
  return pageMetadata(article)
}

export default async function ArticlePage(props: Params) {
  const { section, article } = await find(props)
  const place = library.articles.indexOf(article)
  const related = article.related.flatMap((id) => library.articles.find((one) => one.id === id) ?? [])
  return (
    <PageFrame current={section.id} frame={frame}>
      <ArticleView
        article={article}
        context={textContext(article, dangersOf(article.topics))}
        locale={locale}
        next={library.articles[place + 1]}
        previous={library.articles[place - 1]}
        related={related}
        section={section}
      />
      <JsonLd data={medicalWebPage(article, library.site)} />
      <JsonLd data={breadcrumbs(library.site, library.words.pages.home, section, article)} />
    </PageFrame>
  )
}
