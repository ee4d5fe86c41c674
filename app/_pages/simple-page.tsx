import { notFound } from 'next/navigation'
import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { servicePageBody } from '@/app/_pages/service-page-body'
import { textContext } from '@/app/_pages/text-context'
import { TextMessagesPage } from '@/app/_pages/text-messages-page'
import { TextPage } from '@/components/article/text-page'
import { SectionList } from '@/components/article/section-list'
import { PartSign } from '@/components/home/part-sign'
import { JsonLd } from '@/components/page/json-ld'
import { PageFrame } from '@/components/page/page-frame'
import { libraryIn } from '@/lib/library/door'
import { breadcrumbs } from '@/lib/library/json-ld'
import type { Library, OwnPage, Section, ServicePage } from '@/lib/library/library'

type Params = { readonly params: Promise<{ section: string }> }
type Found =
  | { readonly kind: 'section'; readonly page: Section }
  | { readonly kind: 'service'; readonly page: ServicePage }
  | { readonly kind: 'own'; readonly page: OwnPage }
  | { readonly kind: 'texts'; readonly page: TextsPage }
type TextsPage = { readonly title: string; readonly summary: string; readonly address: string }

/** The pages whose address has one part: sections, pages about the site, and the publisher's own. */
export function simplePage(language: string) {
  const library = libraryIn(language)
  const { at, local, textMessages } = library
  const texts = local['text-messages']
  const pages = new Map<string, Found>([
    ...(texts === undefined
      ? []
      : [['text-messages', { kind: 'texts', page: { ...textMessages, address: at.textMessages } }] as const]),
    ...library.ownPages.map((page) => [page.slug, { kind: 'own', page }] as const),
    ...library.servicePages.map((page) => [page.id, { kind: 'service', page }] as const),
    ...library.sections.map((page) => [page.id, { kind: 'section', page }] as const),
  ])
  const find = async ({ params }: Params) => pages.get((await params).section) ?? notFound()
  return {
    params: () => [...pages.keys()].map((section) => ({ section })),
    metadata: async (props: Params) => pageMetadata(library, (await find(props)).page),
    Page: async (props: Params) => {
      const { kind, page } = await find(props)
      if (kind === 'texts') return texts && <TextMessagesPage facts={texts} library={library} />
      if (kind === 'section') return <SectionPage library={library} section={page} />
      return kind === 'service' ? (
        <PageAboutSite library={library} page={page} />
      ) : (
        <PublishersPage library={library} page={page} />
      )
    },
  }
}

function SectionPage({ library, section }: { library: Library; section: Section }) {
  return (
    <PageFrame current={section.id} frame={frameOf(library)}>
      <TextPage
        after={<SectionList section={section} words={library.words.text} />}
        context={textContext(library, section)}
        isPart
        page={section}
        sign={<PartSign part={section.id} />}
      />
      <JsonLd data={breadcrumbs(library, section)} />
    </PageFrame>
  )
}

/** Neither article nor section: its text, with what is drawn from data around it. */
function PageAboutSite({ library, page }: { library: Library; page: ServicePage }) {
  return (
    <PageFrame beginsWithHelp={page.id === 'help'} frame={frameOf(library)}>
      <TextPage {...servicePageBody(library, page)} context={textContext(library, page)} page={page} />
    </PageFrame>
  )
}

function PublishersPage({ library, page }: { library: Library; page: OwnPage }) {
  return (
    <PageFrame current={page.slug} frame={frameOf(library)}>
      <TextPage context={textContext(library, page)} isPart page={page} />
    </PageFrame>
  )
}
