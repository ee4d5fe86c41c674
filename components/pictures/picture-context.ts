import type { CitationContext } from '@/components/page/citation'
import type { FactDayContext } from '@/components/page/fact-day'
import type { Words } from '@/lib/content/schema/words'
import type { Picture } from '@/lib/library/library'
import type { Program } from '@/lib/program/schema'

/** What a picture has to know of the page around it. */
export type PictureContext = CitationContext &
  FactDayContext & {
    readonly pictures: readonly Picture[]
    readonly programs: readonly Program[]
    readonly words: Words
  }
