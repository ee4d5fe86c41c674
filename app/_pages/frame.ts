import type { FrameData } from '@/components/page/frame-data'
import { publicLogo } from '@/lib/export/public-logo'
import { libraries } from '@/lib/library/door'
import type { Library, ServicePage } from '@/lib/library/library'

const footerIds = [
  'a-z',
  'questions',
  'about',
  'sources',
  'accessibility',
  'privacy',
  'contact',
  'all',
  'staff',
] as const

/** What the frame of every page shows. */
export function frameOf(library: Library): FrameData {
  const { site, words, local, sections, helpLines, at, language, programName: name } = library
  return {
    site,
    at,
    words: words.frame,
    helpLines,
    ownLine: local.admissions === undefined ? undefined : { name, ...local.admissions.phone },
    logo: site.logo === true ? publicLogo() : undefined,
    sections: [...sections, ...ownPages(library, 'menu')],
    footerPages: [...footerIds.map((id) => servicePage(library, id)), ...ownPages(library, 'footer')],
    languages: libraries.map((one) => one.language).filter(({ tag }) => tag !== language.tag),
  }
}

/** The publisher's own pages of one list, as links. */
function ownPages(library: Library, list: 'footer' | 'menu') {
  return library.ownPages
    .filter((page) => page.list === list)
    .map(({ slug, navTitle, address }) => ({ id: slug, navTitle, address }))
}

/** The page with this id. The check has made sure that each exists. */
export function servicePage({ servicePages, language }: Library, id: ServicePage['id']): ServicePage {
  const page = servicePages.find((one) => one.id === id)
  if (page === undefined)
    throw new Error(`content/${language.tag}/service-pages/${id}.mdx is missing; run npm run check`)
  return page
}
