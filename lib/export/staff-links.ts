import { hashOf } from '@/lib/sign-off/signable-texts'
import { readingGrade } from '@/lib/check/rules/reading'
import { sentenceReader } from '@/lib/check/sentences'
import { readingMinutes } from '@/lib/library/reading-minutes'
import type { Article, Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'
import { discreetAddressOf, mailClosing, textMessages } from '@/lib/library/sent-texts'
import { plainMail } from '@/lib/links/mail'

/** An article as staff and their systems link to it. Addresses are whole; days are ISO 8601. */
export type StaffLink = {
  /** Never changes. */
  readonly id: string
  readonly title: string
  readonly address: string
  /** The same article under an address that says nothing. */
  readonly discreetAddress: string
  /** Its text for record systems. */
  readonly handoutAddress: string
  /** To say on the phone; null without one. */
  readonly shortAddress: string | null
  readonly language: string
  readonly summary: string
  /** To read it, at 200 words a minute; at least 1. */
  readonly minutes: number
  /** Flesch-Kincaid grade of its sentences, to one decimal. */
  readonly grade: number
  readonly checked: string
  readonly checkAgain: string
  readonly signed: { readonly by: string; readonly on: string } | null
  /** SHA-256 of its words: another one means that the text changed. */
  readonly wordsSha256: string
  /** Its headings, and those of before, which lead on; `replacedBy` is null for one of today. */
  readonly anchors: readonly {
    readonly id: string
    readonly title: string
    readonly replacedBy: string | null
  }[]
  /** To copy into an e-mail, with who helps in danger; and a text message, null where no piece of the catalogue has it. */
  readonly emailText: string
  readonly textMessage: string | null
  /** Addresses that it had, or of articles that went into it. */
  readonly replaces: readonly string[]
}

/** An address of before, and where it leads. */
export type ReplacedLink = { readonly address: string; readonly replacedBy: string }

type Texts = ReadonlyMap<string, readonly string[]>

/** Every article of a language. `texts` are the lines of the finished pages, by address. */
export function staffLinks(library: Library, texts: Texts): readonly StaffLink[] {
  const { articles, wordRules } = library
  const messages = textMessages(library)
  const sentencesOf = sentenceReader(wordRules.sentences)
  return articles.map((article) => {
    const { title, summary, inOneMinute, goodToAsk = [], address, signature } = article
    const lines = [title, summary, ...inOneMinute, ...(texts.get(address) ?? []), ...goodToAsk]
    const sentences = lines.flatMap((line) => (/[.?!]$/.test(line) ? sentencesOf(line) : []))
    return {
      id: article.id,
      title,
      ...addressesOf(article, library),
      language: library.language.tag,
      summary,
      minutes: readingMinutes(article),
      grade: Math.round(10 * (readingGrade(sentences, wordRules.names) ?? 0)) / 10,
      checked: article.checked,
      checkAgain: article.nextCheck,
      signed: signature === undefined ? null : { by: signature.name, on: signature.date },
      wordsSha256: hashOf(lines.join('\n')),
      anchors: anchorsOf(article, library),
      emailText: plainMail({
        pieces: [{ title, line: summary, address: whole(library, address) }],
        closing: mailClosing(library),
      }),
      textMessage: messages.get(address) ?? null,
      replaces: replacedLinks(library).flatMap((one) =>
        one.replacedBy.split('#')[0] === whole(library, address) ? [one.address] : [],
      ),
    }
  })
}

/** Addresses of before in this language, without the discreet ones: an address of that kind stands beside no other. */
export function replacedLinks(library: Library): readonly ReplacedLink[] {
  const { redirects, at, hidden } = library
  return redirects
    .filter(({ from }) => !from.includes('#') && from.startsWith(at.home) && !from.startsWith(`${at.home}i/`))
    .map(({ from, to }) => ({
      address: whole(library, from),
      replacedBy: whole(library, hidden.get(to.split('#')[0] ?? to) ?? to),
    }))
}

function addressesOf({ id, go, address }: Article, library: Library) {
  const { at } = library
  return {
    address: whole(library, address),
    discreetAddress: discreetAddressOf(library, id),
    handoutAddress: `${whole(library, address)}handout.html`,
    shortAddress: go === undefined ? null : whole(library, at.short(go)),
  }
}

function anchorsOf({ address, headings }: Article, library: Library): StaffLink['anchors'] {
  const moved = library.redirects.filter(({ from }) => from.startsWith(`${address}#`))
  const now = headings.map(({ id, text }) => ({ id, title: text, replacedBy: null }))
  const titles = new Map(now.map(({ id, title }) => [`${address}#${id}`, title]))
  const before = moved.map(({ from, to }) => ({
    id: from.slice(address.length + 1),
    title: titles.get(to) ?? '',
    replacedBy: whole(library, to),
  }))
  return [...now, ...before]
}

function whole({ site }: Library, address: string): string {
  return absoluteAddress(site.canonical, address)
}
