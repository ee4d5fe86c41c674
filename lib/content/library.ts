import type { Program } from '@/lib/program/schema'
import type { Outline } from '@/lib/content/mdx/outline'
import type { ArticleData } from '@/lib/content/schema/article'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { HomeData, SectionData, ServicePageData } from '@/lib/content/schema/pages'
import type { Redirect } from '@/lib/content/schema/redirects'
import type { SafetyBlockData } from '@/lib/content/schema/safety-block'
import type { Site } from '@/lib/content/schema/site'
import type { Source } from '@/lib/content/schema/source'
import type { Words } from '@/lib/content/schema/words'

/** A text compiled by Contentlayer: its outline and the code that renders it on the server. */
export type CompiledText = Outline & {
  /** The file below content/, for error messages. */
  readonly file: string
  /** JavaScript made by Contentlayer from the MDX; it never reaches a browser. */
  readonly code: string
}

export type Article = ArticleData & CompiledText & { readonly slug: string; readonly address: string }
export type Section = SectionData & CompiledText & { readonly address: string; readonly articles: readonly Article[] }
export type ServicePage = ServicePageData & CompiledText & { readonly address: string }
export type SafetyBlock = SafetyBlockData & CompiledText

/** All content of one language, parsed, linked together and in order. */
export type Library = {
  readonly site: Site
  readonly words: Words
  readonly home: HomeData
  readonly sections: readonly Section[]
  /** All articles, in the order of the sections and of their places there. */
  readonly articles: readonly Article[]
  readonly servicePages: readonly ServicePage[]
  readonly safetyBlocks: readonly SafetyBlock[]
  readonly programs: readonly Program[]
  readonly helpLines: readonly HelpLine[]
  readonly sources: readonly Source[]
  readonly redirects: readonly Redirect[]
}
