import { escapedHtml } from '@/lib/links/escaped-html'

/** One entry of a feed. Addresses are whole, `day` is ISO 8601. */
export type FeedEntry = {
  /** Tells entries of the same site apart for ever: what changed, and when. */
  readonly id: string
  readonly title: string
  readonly address: string
  readonly day: string
  readonly text: string
  readonly category: string | undefined
}

/** A feed: its own address, that of the page which tells of it, and the newest entries first. */
export type Feed = {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly self: string
  readonly page: string
  readonly entries: readonly FeedEntry[]
  /** The day for a feed without entries. */
  readonly today: string
}

/** A feed as Atom (RFC 4287), its ids as tags (RFC 4151). */
export function atomText({ title, author, language, self, page, entries, today }: Feed): string {
  const { host } = new URL(self)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapedHtml(self)}</id>`,
    `<title>${escapedHtml(title)}</title>`,
    `<updated>${moment(entries[0]?.day ?? today)}</updated>`,
    `<author><name>${escapedHtml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapedHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapedHtml(page)}"/>`,
    ...entries.flatMap((one) => entryLines(one, host)),
    '</feed>',
    '',
  ].join('\n')
}

function entryLines({ id, title, address, day, text, category }: FeedEntry, host: string): readonly string[] {
  return [
    '<entry>',
    `<id>tag:${host},${day.slice(0, 4)}:${id}/${day}</id>`,
    `<title>${escapedHtml(title)}</title>`,
    `<updated>${moment(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapedHtml(address)}"/>`,
    ...(category === undefined ? [] : [`<category term="${category}"/>`]),
    `<summary>${escapedHtml(text)}</summary>`,
    '</entry>',
  ]
}

/** A change has a day; a feed wants a moment, and noon is the same day nearly everywhere. */
function moment(day: string): string {
  return `${day}T12:00:00Z`
}
