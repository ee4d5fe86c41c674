import { servicePage } from '@/app/_pages/frame'
import type { ToolLink } from '@/components/service-pages/all-programs'
import type { ListedPage, PageGroup, PagePart } from '@/components/service-pages/page-groups'
import type { Library, Section } from '@/lib/library/library'

/** A text in a list, which may have a shorter name for menus. */
type Listed = ListedPage & { readonly navTitle?: string | undefined }
type Naming = (page: Listed) => ListedPage

/** What stands behind the parts of the guide: questions, programs, and pages about the site. */
function otherGroups(library: Library, named: Naming): readonly PageGroup[] {
  const { programs, questionGroups, glossary, servicePages, ownPages, wayThrough, words, home, at } = library
  const { sheets, packets } = library
  const questions = servicePage(library, 'questions')
  return [
    group('questions', questions.navTitle, [questions, ...questionGroups.map(named), named(glossary)]),
    group('programs', words.pages.programs, [
      ...tools(library),
      ...programs.map(({ id, name, summary }) => ({ title: name, summary, address: at.program(id) })),
    ]),
    group('sheets', words.pages.paperSheets.title, sheets),
    group('situations', words.pages.packets.title, [staffPackets(library), ...packets]),
    group('other', words.pages.otherPages, [
      { title: words.pages.home, summary: home.summary, address: at.home },
      wayThrough,
      ...ownPages,
      ...textsPage(library),
      ...servicePages.filter(({ id }) => id !== 'not-found' && id !== 'questions'),
    ]),
  ]
}

/** The page on which staff copy packets. */
export function staffPackets({ words, at }: Library): ListedPage {
  const { title, summary } = words.pages.packets
  return { title, summary, address: at.staffPackets }
}

/** Pages on which a reader fills something in, about all programs. */
export function tools({ words, myShare, compare, at }: Library): readonly (ListedPage & ToolLink)[] {
  return [
    { ...words.fit, address: at.fit },
    { ...myShare, address: at.myShare },
    { ...compare, address: at.compare },
  ].map(({ title, summary, invitation, address }) => ({ title, summary, invitation, address }))
}

/** What the program says of its text messages, where it sends some. */
function textsPage({ local, textMessages, at }: Library): readonly ListedPage[] {
  if (local['text-messages'] === undefined) return []
  return [{ title: textMessages.title, summary: textMessages.summary, address: at.textMessages }]
}

/** Every page of the guide, in groups, in the order of the menu. */
export function pageGroups(library: Library): readonly PageGroup[] {
  return groupsOf(library, (page) => page)
}

/** The same with the name of the page as menus show it. */
export function menuGroups(library: Library): readonly PageGroup[] {
  return groupsOf(library, (page) => ({ ...page, title: page.navTitle ?? page.title }))
}

function groupsOf(library: Library, named: Naming): readonly PageGroup[] {
  const parts = library.sections.map((section) => ({
    id: section.id,
    title: section.navTitle,
    parts: [{ title: undefined, pages: [section] }, ...partsOf(section, named)],
  }))
  return [...parts, ...otherGroups(library, named)]
}

function group(id: string, title: string, pages: readonly ListedPage[]): PageGroup {
  return { id, title, parts: [{ title: undefined, pages }] }
}

function partsOf({ groups }: Section, named: Naming): readonly PagePart[] {
  return groups.map(({ subheading, articles }) => ({ title: subheading?.title, pages: articles.map(named) }))
}
