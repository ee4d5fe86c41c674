import { atomText } from '@/lib/export/atom'
import { csvText } from '@/lib/export/csv'
import { fileOf } from '@/lib/export/file-tree'
import { packetLinks } from '@/lib/export/packet-links'
import type { PacketLink } from '@/lib/export/packet-links'
import { llmsText } from '@/lib/export/llms-txt'
import type { WrittenFile } from '@/lib/export/program-files'
import { replacedLinks, staffLinks } from '@/lib/export/staff-links'
import type { StaffLink } from '@/lib/export/staff-links'
import { wordChanges } from '@/lib/export/word-changes'
import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'
import { staffParts } from '@/lib/links/staff-parts'

/** What the lists are made from: the lines of the finished articles, by address, and the day of the build. */
type Input = { readonly texts: ReadonlyMap<string, readonly string[]>; readonly today: string }

/** The files of a language for those who link to it, as paths from the root of the folder. */
export function linkPaths({ at }: Pick<Library, 'at'>): readonly string[] {
  return [at.linkList, at.linkTable, at.changes, at.plainIndex].map(fileOf)
}

/** The list of links for programs and for spreadsheets, the feed of changes, and the index for programs that answer. */
export function linkFiles(library: Library, { texts, today }: Input): readonly WrittenFile[] {
  const { at, site, words, language } = library
  const links = staffLinks(library, texts)
  const packets = packetLinks(library)
  const whole = (address: string) => absoluteAddress(site.canonical, address)
  const list = {
    version: 1,
    generated: today,
    host: new URL(site.canonical).host,
    discreetHost: new URL(site.discreetUrl ?? site.canonical).host,
    draft: site.status === 'draft',
    promise: whole(`${at.servicePage('staff')}#${staffParts.promise}`),
    items: links,
    packets,
    moved: replacedLinks(library),
  }
  const feed = atomText({
    title: words.pages.changes,
    author: site.publisher?.name ?? site.name,
    language: language.tag,
    self: whole(at.changes),
    page: whole(at.servicePage('staff')),
    entries: wordChanges(library),
    today,
  })
  return [
    { path: fileOf(at.linkList), text: `${JSON.stringify(list, null, 1)}\n` },
    {
      path: fileOf(at.linkTable),
      text: table([...links.map(ofKind('article')), ...packets.map(ofKind('packet'))]),
    },
    { path: fileOf(at.changes), text: feed },
    { path: fileOf(at.plainIndex), text: llmsText(library) },
  ]
}

/** A row of the table: an article, or a packet, which has less to fill in. */
type Row = Partial<StaffLink> & Omit<PacketLink, 'pages'> & { readonly kind: 'article' | 'packet' }

function ofKind(kind: Row['kind']) {
  return (link: Omit<Row, 'kind'>): Row => ({ ...link, kind })
}

/** The columns, named as tables of other programs name theirs. New ones come last: who reads by place keeps the place. */
const columns: readonly {
  readonly name: string
  readonly of: (row: Row) => string | number | null | undefined
}[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'title', of: ({ title }) => title },
  { name: 'url', of: ({ address }) => address },
  { name: 'discreet_url', of: ({ discreetAddress }) => discreetAddress },
  { name: 'handout_url', of: ({ handoutAddress }) => handoutAddress },
  { name: 'short_url', of: ({ shortAddress }) => shortAddress },
  { name: 'lang', of: ({ language }) => language },
  { name: 'summary', of: ({ summary }) => summary },
  { name: 'email_text', of: ({ emailText }) => emailText },
  { name: 'sms_line', of: ({ textMessage }) => textMessage },
  { name: 'minutes', of: ({ minutes }) => minutes },
  { name: 'grade', of: ({ grade }) => grade },
  { name: 'checked', of: ({ checked }) => checked },
  { name: 'check_again', of: ({ checkAgain }) => checkAgain },
  { name: 'signed_by', of: ({ signed }) => signed?.by },
  { name: 'signed_on', of: ({ signed }) => signed?.on },
  { name: 'words_sha256', of: ({ wordsSha256 }) => wordsSha256 },
  { name: 'kind', of: ({ kind }) => kind },
]

function table(rows: readonly Row[]): string {
  return csvText([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ of }) => String(of(row) ?? ''))),
  ])
}
