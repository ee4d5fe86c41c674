import { notFound } from 'next/navigation'
import { frame, locale, textContext } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { HomeCrumb } from '@/components/article/home-crumb'
import { SectionList } from '@/components/article/section-list'
import { TextPage } from '@/components/article/text-page'
import { JsonLd } from '@/components/page/json-ld'
import { PageFrame } from '@/components/page/page-frame'
import { library } from '@/lib/library/door'
import { breadcrumbs } from '@/lib/library/json-ld'
import type { OwnPage } from '@/lib/library/library'

type Params = { params: Promise<{ section: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return [
    ...library.sections.map(({ id }) => ({ section: id })),
    ...library.ownPages.map(({ slug }) => ({ section: slug })),
  ]
}

/** The page at an address of one part: a part of the guide, or a page of the publisher's own. */
async function find({ params }: Params) {
  const { section: name } = await params
  const section = library.sections.find(({ id }) => id === name)
  return section === undefined
    ? { own: library.ownPages.find(({ slug }) => slug === name) ?? notFound() }
    : { section }
}

export async function generateMetadata(props: Params) {
  const { section, own } = await find(props)
  return pageMetadata(section ?? own)
}

export default async function SectionPage(props: Params) {
  const { section, own } = await find(props)
  if (section === undefined) return <OwnPageView page={own} />
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

function OwnPageView({ page }: { page: OwnPage }) {
  return (
    <PageFrame current={page.slug} frame={frame}>
      <TextPage
        context={textContext(page)}
        crumb={<HomeCrumb words={library.words.pages} />}
        hasProvenance
        locale={locale}
        page={page}
      />
    </PageFrame>
  )
}
