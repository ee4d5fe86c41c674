import { notFound } from 'next/navigation'
import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { textContext } from '@/app/_pages/text-context'
import { ArticleView } from '@/components/article/article-view'
import { JsonLd } from '@/components/page/json-ld'
import { PageFrame } from '@/components/page/page-frame'
import { dangersOf } from '@/lib/content/schema/topics'
import { libraryIn } from '@/lib/library/door'
import { breadcrumbs, medicalWebPage } from '@/lib/library/json-ld'

type Params = { readonly params: Promise<{ section: string; slug: string }> }

/** The articles of a language. */
export function articlePage(language: string) {
  const library = libraryIn(language)
  const frame = frameOf(library)

  async function find({ params }: Params) {
    const { section: id, slug } = await params
    const section = library.sections.find((one) => one.id === id) ?? notFound()
    const article = section.articles.find((one) => one.slug === slug) ?? notFound()
    return { section, article }
  }

  async function Page(props: Params) {
    const { section, article } = await find(props)
    const related = article.related.flatMap((id) => library.articles.find((one) => one.id === id) ?? [])
    return (
      <PageFrame current={section.id} frame={frame}>
        <ArticleView
          article={article}
          context={textContext(library, article, dangersOf(article.topics))}
          related={related}
          section={section}
        />
        <JsonLd data={medicalWebPage(article, library)} />
        <JsonLd data={breadcrumbs(library, section, article)} />
      </PageFrame>
    )
  }

  return {
    params: () => library.articles.map(({ section, slug }) => ({ section, slug })),
    metadata: async (props: Params) => pageMetadata(library, (await find(props)).article),
    Page,
  }
}
