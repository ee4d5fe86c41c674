import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Site } from '@/lib/content/schema/site'
import type { Words } from '@/lib/content/schema/words'

/** What the frame of a page needs to know; the same on every page. */
export type FrameData = {
  readonly site: Site
  readonly words: Words['frame']
  readonly helpLines: readonly HelpLine[]
  /** The parts of the guide, in order. */
  readonly sections: readonly { readonly id: string; readonly navTitle: string; readonly address: string }[]
  /** Links at the foot of each page, in order. */
  readonly footerPages: readonly { readonly navTitle: string; readonly address: string }[]
}
