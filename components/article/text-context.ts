import type { ReadMore } from '@/components/program-structure/sessions-view'
import type { OwnNumber, Said } from '@/lib/content/local/local-facts'
import type { Ask } from '@/lib/content/schema/asks'
import type { AskId } from '@/lib/content/schema/local'
import type { Glossary, Picture, SafetyBlock, WayThrough } from '@/lib/library/library'
import type { Danger } from '@/lib/content/schema/topics'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Source } from '@/lib/content/schema/source'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import type { Program } from '@/lib/program/schema'

/** What the components inside a text need to know of the rest of the content. */
export type TextContext = {
  readonly at: Addresses
  readonly words: Words
  readonly helpLines: readonly HelpLine[]
  /** The numbers of the program and of its partners. */
  readonly ownNumbers: readonly OwnNumber[]
  /** The program that publishes this copy, once there is one. */
  readonly publisher: string | undefined
  /** The name under which the program speaks: "At Harbor House: …". */
  readonly programName: string
  /** What only a program can say, each with its question. */
  readonly asks: readonly Ask[]
  /** What the program has said about one of them. */
  readonly saidOf: (id: AskId) => Said | undefined
  readonly locale: string
  /** A whole address of this site, as it stands on paper. */
  readonly absolute: (address: string) => string
  /** The day of the build, YYYY-MM-DD: a fact past its date says so. */
  readonly today: string
  readonly programs: readonly Program[]
  /** What the words of the tracks that are drawn in the text call for. */
  readonly drawnWarnings: readonly string[]
  /** The article that explains each kind of session. */
  readonly sessionArticles: ReadMore
  /** The words that the guide explains. */
  readonly glossary: Pick<Glossary, 'terms' | 'address'>
  readonly safetyBlocks: readonly SafetyBlock[]
  readonly pictures: readonly Picture[]
  readonly wayThrough: WayThrough
  /** True where this page carries the whole block on a danger; elsewhere it carries the strip. */
  readonly isFull: (danger: string) => boolean
  /** Where the whole block on a danger stands. */
  readonly blockAddress: (danger: Danger) => string
  /** The sources of this page, in the order of their numbers: first those the text cites, then those of its pictures and safety blocks. */
  readonly sources: readonly Source[]
  /** The one question of this page that stands open; the others are folded. */
  readonly openAsk: string | undefined
  /** Anchors of this page that were published once and moved: old id to the id that has their text now. */
  readonly movedAnchors: ReadonlyMap<string, string>
}

/** What of it the boxes of local facts look at. */
export type AskContext = Pick<
  TextContext,
  'asks' | 'saidOf' | 'publisher' | 'programName' | 'locale' | 'today'
> & {
  readonly words: Pick<Words, 'local'>
}
