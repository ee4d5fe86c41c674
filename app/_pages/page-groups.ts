import type { ListedPage, PageGroup, PagePart } from '@/components/service-pages/page-groups'
import type { Article, Library, Section } from '@/lib/library/library'

/** What stands behind the parts of the guide: programs, and pages about the site. */
function otherGroups({
  programs,
  servicePages,
  ownPages,
  wayThrough,
  sheets,
  words,
  home,
  at,
}: Library): readonly PageGroup[] {
  return [
    group('programs', words.pages.programs, [
      { title: words.fit.title, summary: words.fit.summary, address: at.fit },
      ...programs.map(({ id, name, summary }) => ({ title: name, summary, address: at.program(id) })),
    ]),
    group('sheets', words.pages.paperSheets.title, sheets),
    group('other', words.pages.otherPages, [
      { title: words.pages.home, summary: home.summary, address: at.home },
      wayThrough,
      ...ownPages,
      ...servicePages.filter(({ id }) => id !== 'not-found'),
    ]),
  ]
}

/** Every page of the guide, in groups, in the order of the menu. */
export function pageGroups(library: Library): readonly PageGroup[] {
  return groupsOf(library, (article) => article)
}

/** The same with the name of the page as menus show it. */
export function menuGroups(library: Library): readonly PageGroup[] {
  return groupsOf(library, (article) => ({ ...article, title: article.navTitle ?? article.title }))
}

function groupsOf(library: Library, listed: (article: Article) => ListedPage): readonly PageGroup[] {
  const parts = library.sections.map((section) => ({
    id: section.id,
    title: section.navTitle,
    parts: [{ title: undefined, pages: [section] }, ...partsOf(section, listed)],
  }))
  return [...parts, ...otherGroups(library)]
}

function group(id: string, title: string, pages: readonly ListedPage[]): PageGroup {
  return { id, title, parts: [{ title: undefined, pages }] }
}

function partsOf({ groups }: Section, listed: (article: Article) => ListedPage): readonly PagePart[] {
  return groups.map(({ subheading, articles }) => ({ title: subheading?.title, pages: articles.map(listed) }))
}
