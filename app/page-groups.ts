import type { ListedPage, PageGroup, PagePart } from '@/components/service-pages/page-groups'
import { library } from '@/lib/library/door'
import type { Article, Section } from '@/lib/library/library'
import { fitAddress, programAddress } from '@/lib/links/addresses'

const { sections, programs, servicePages, ownPages, words, home } = library

/** What stands behind the parts of the guide: programs, and pages about the site. */
const otherGroups: readonly PageGroup[] = [
  group('programs', words.pages.programs, [
    { title: words.fit.title, summary: words.fit.summary, address: fitAddress },
    ...programs.map(({ id, name, summary }) => ({ title: name, summary, address: programAddress(id) })),
  ]),
  group('other', words.pages.otherPages, [
    { title: words.pages.home, summary: home.summary, address: '/' },
    ...ownPages,
    ...servicePages.filter(({ id }) => id !== 'not-found'),
  ]),
]

/** Every page of the guide, in groups, in the order of the menu. */
export const pageGroups: readonly PageGroup[] = [
  ...sections.map((section) => ({
    id: section.id,
    title: section.navTitle,
    parts: [{ title: undefined, pages: [section] }, ...partsOf(section, (article) => article)],
  })),
  ...otherGroups,
]

/** The same with the name of the page as menus show it. */
export const menuGroups: readonly PageGroup[] = [
  ...sections.map((section) => ({
    id: section.id,
    title: section.navTitle,
    address: section.address,
    parts: partsOf(section, (article) => ({ ...article, title: article.navTitle ?? article.title })),
  })),
  ...otherGroups,
]

function group(id: string, title: string, pages: readonly ListedPage[]): PageGroup {
  return { id, title, parts: [{ title: undefined, pages }] }
}

function partsOf({ groups }: Section, listed: (article: Article) => ListedPage): readonly PagePart[] {
  return groups.map(({ subheading, articles }) => ({ title: subheading?.title, pages: articles.map(listed) }))
}
