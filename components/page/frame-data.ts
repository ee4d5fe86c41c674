import type { OwnNumber } from '@/lib/content/local/local-facts'
import type { Language } from '@/lib/content/schema/language'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Site } from '@/lib/content/schema/site'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'

/** The publisher's own telephone line, with its name. */
export type OwnLine = OwnNumber & { readonly name: string }

/** What the frame of a page needs to know; the same on every page. */
export type FrameData = {
  readonly at: Addresses
  readonly site: Site
  readonly words: Words['frame']
  readonly helpLines: readonly HelpLine[]
  /** The publisher's number, once content/local.yaml has it. */
  readonly ownLine: OwnLine | undefined
  /** The publisher's logo, cleaned; its address and size in CSS pixels. */
  readonly logo: { readonly address: string; readonly width: number; readonly height: number } | undefined
  /** The parts of the guide, in order, and the publisher's own pages behind them. */
  readonly sections: readonly { readonly id: string; readonly navTitle: string; readonly address: string }[]
  /** Links at the foot of each page, in order. */
  readonly footerPages: readonly { readonly navTitle: string; readonly address: string }[]
  /** The other languages of the guide. */
  readonly languages: readonly Language[]
}
