import { notFound } from 'next/navigation'
import { frame, locale, textContext } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { HomeCrumb } from '@/components/article/home-crumb'
import { SectionList } from '@/components/article/section-list'
import { TextPage } from '@/components/article/text-page'
import { JsonLd } from '@/components/page/json-ld'
import { PageFrame } from '@/components/page/page-frame'
import { library } from '@/lib/content/door'
import { breadcrumbs } from '@/lib/content/json-ld'

type Params = { params: Promise<{ section: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return library.sections.map(({ id }) => ({ section: id }))
}

async function find({ params }: Params) {
  const { section: id } = await params
  return library.sections.find((section) => section.id === id) ?? notFound()
}

export async function generateMetadata(props: Params) {
  return pageMetadata(await find(props))
}

export default async function SectionPage(props: Params) {
  const section = await find(props)
  const { words, site } = library
  return (
    <PageFrame current={section.id} frame={frame}>
      <TextPage
        after={<SectionList section={section} words={words.text} />}
        context={textContext(section)}
        crumb={<HomeCrumb words={words.pages} />}
        hasProvenance
        locale={locale}
        page={section}
      />
      <JsonLd data={breadcrumbs(site, words.pages.home, section)} />
    </PageFrame>
  )
}
