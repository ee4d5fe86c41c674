import type { PageGroup } from '@/components/lists/page-groups'
import { library } from '@/lib/content/door'
import { fitAddress, programAddress } from '@/lib/links/addresses'

const { sections, programs, servicePages, ownPages, words, home } = library

/** Every page of the guide, in groups, in the order of the menu. */
export const pageGroups: readonly PageGroup[] = [
  ...sections.map((section) => ({ id: section.id, title: section.navTitle, pages: [section, ...section.articles] })),
  {
    id: 'programs',
    title: words.pages.programs,
    pages: [
      { title: words.fit.title, summary: words.fit.summary, address: fitAddress },
      ...programs.map(({ id, name, summary }) => ({ title: name, summary, address: programAddress(id) })),
    ],
  },
  {
    id: 'other',
    title: words.pages.otherPages,
    pages: [
      { title: words.pages.home, summary: home.summary, address: '/' },
      ...ownPages,
      ...servicePages.filter(({ id }) => id !== 'not-found'),
    ],
  },
]

/** The same with the name of the page as menus show it. */
export const menuGroups: readonly PageGroup[] = [
  ...sections.map((section) => ({
    id: section.id,
    title: section.navTitle,
    address: section.address,
    pages: section.articles.map((article) => ({ ...article, title: article.navTitle ?? article.title })),
  })),
  ...pageGroups.slice(sections.length),
]
