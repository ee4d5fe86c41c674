import type { Article, OwnPage, Section, ServicePage } from '@/lib/library/library'
import type { Site } from '@/lib/content/schema/site'
import { addressesOf } from '@/lib/links/addresses'
import { englishWords } from '@/tests/support/english'

const text = {
  file: 'x.mdx',
  code: '',
  headings: [],
  cites: [],
  boxes: [],
  asks: [],
  drawn: [],
  words: 0,
  pictures: [],
  signature: undefined,
}

/** A site for tests. */
export const site: Site = {
  status: 'draft',
  name: 'IOP Guide',
  canonical: 'https://iop-guide.example',
  leaveTo: 'https://www.weather.gov/',
}

/** The rest of a library that data for search engines name. */
export const linked = {
  site,
  language: { tag: 'en', name: 'English', locale: 'en-US', home: '/' },
  at: addressesOf('/'),
  words: englishWords,
}

/** An article for tests. */
export const article: Article = {
  ...text,
  id: 'group',
  title: 'What happens in group',
  summary: 'Who is in the room, and what stays private.',
  section: 'inside',
  order: 1,
  audience: 'person',
  topics: [],
  inOneMinute: ['One.', 'Two.', 'Three.'],
  related: ['one-to-one'],
  written: '2026-11-21',
  checked: '2026-12-01',
  nextCheck: '2027-05-21',
  changes: [],
  slug: 'group',
  address: '/inside/group/',
}

/** A section with one article, for tests. */
export const section: Section = {
  ...text,
  id: 'inside',
  title: 'Inside an IOP',
  navTitle: 'Inside',
  summary: 'What happens in the rooms.',
  checked: '2026-11-22',
  address: '/inside/',
  articles: [article],
  groups: [{ subheading: undefined, articles: [article] }],
}

/** A page that is neither article nor section, for tests. */
export function servicePage(id: ServicePage['id'], address: string): ServicePage {
  return { ...text, id, title: id, navTitle: id, summary: 'What is there.', checked: '2026-11-23', address }
}

/** A publisher's own page, for tests. */
export const ownPage: OwnPage = {
  ...text,
  slug: 'about-us',
  address: '/about-us/',
  title: 'About us',
  navTitle: 'About us',
  summary: 'Who we are.',
  list: 'footer',
  checked: '2026-11-24',
}
