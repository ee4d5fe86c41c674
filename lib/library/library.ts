import type { Danger } from '@/lib/content/schema/topics'
import type { Program } from '@/lib/program/schema'
import type { Outline } from '@/lib/content/schema/outline'
import type { Language } from '@/lib/content/schema/language'
import type { Addresses } from '@/lib/links/addresses'
import type { ArticleData } from '@/lib/content/schema/article'
import type { CompareProgramsData } from '@/lib/content/schema/compare-programs'
import type { Ask } from '@/lib/content/schema/asks'
import type { CommonWordsData } from '@/lib/content/schema/common-words'
import type { GlossaryData } from '@/lib/content/schema/glossary'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Said } from '@/lib/content/local/local-facts'
import type { OwnPicture } from '@/lib/content/local/own-picture'
import type { AskId, Local } from '@/lib/content/schema/local'
import type { MyShareData } from '@/lib/content/schema/my-share'
import type { HomeData, OwnPageData, SectionData, ServicePageData } from '@/lib/content/schema/pages'
import type { MessageTime, PacketData } from '@/lib/content/schema/packet'
import type { QuestionGroupData } from '@/lib/content/schema/questions'
import type { Redirect } from '@/lib/content/schema/redirects'
import type { SafetyBlockData } from '@/lib/content/schema/safety-block'
import type { SheetData } from '@/lib/content/schema/sheet'
import type { StaffPaperData } from '@/lib/content/schema/staff-paper'
import type { TextMessagesData } from '@/lib/content/schema/text-messages'
import type { SynonymsData } from '@/lib/content/schema/synonyms'
import type { WayThroughData } from '@/lib/content/schema/way-through'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { Site } from '@/lib/content/schema/site'
import type { StaffData } from '@/lib/content/schema/staff'
import type { Source } from '@/lib/content/schema/source'
import type { WordRules } from '@/lib/content/schema/word-rules'
import type { Words } from '@/lib/content/schema/words'
import type { ArticleGroup } from '@/lib/content/subheadings'

/** Something that staff send: a page by the question that it answers. */
export type StaffPiece = {
  readonly ask: string
  readonly title: string
  readonly summary: string
  readonly address: string
  /** Of an article: the article, and what stands before its discreet address in a text message. */
  readonly sent: { readonly article: Article; readonly text: string } | undefined
}
/** What staff send, without what the publisher hides. */
export type StaffCatalogue = Pick<StaffData, 'before'> & {
  readonly first: readonly {
    readonly when: string
    readonly then: string
    readonly links: readonly TitledLink[]
  }[]
  readonly groups: readonly { readonly title: string; readonly pieces: readonly StaffPiece[] }[]
}

/** A text compiled by Contentlayer: its outline and the code that renders it on the server. */
export type CompiledText = Outline & {
  /** The file below content/, for error messages. */
  readonly file: string
  /** JavaScript made by Contentlayer from the MDX; it never reaches a browser. Undefined for a text that was only read. */
  readonly code: string | undefined
}

/** The signature of the clinician who read exactly this text; undefined without one, and on every page of a draft. */
type Signed = { readonly signature: Signature | undefined }

export type Article = ArticleData &
  CompiledText &
  Signed & { readonly slug: string; readonly address: string }
export type Section = SectionData &
  CompiledText &
  Signed & {
    readonly address: string
    /** Its articles in their order. */
    readonly articles: readonly Article[]
    /** The same under their subheadings. */
    readonly groups: readonly ArticleGroup<Article>[]
  }
export type ServicePage = ServicePageData & CompiledText & Signed & { readonly address: string }
/** An address on this site with the title of its page. */
export type TitledLink = { readonly title: string; readonly address: string }

/** A word of the glossary, with the page that tells more, unless the publisher hides that. */
export type Term = Omit<GlossaryData['terms'][number], 'more'> & { readonly more: TitledLink | undefined }
/** The page that explains words. */
export type Glossary = Omit<GlossaryData, 'terms'> &
  Signed & {
    readonly address: string
    /** By their letters. */
    readonly terms: readonly Term[]
  }
/** A question with the id of its heading, its words, and the page that tells more, unless the publisher hides that. */
export type Question = {
  readonly id: string
  readonly ask: string
  /** How else people type it. */
  readonly also: readonly string[]
  readonly more: TitledLink | undefined
}
/** A page of questions. */
export type QuestionGroup = Omit<QuestionGroupData, 'questions'> &
  CompiledText &
  Signed & {
    readonly slug: string
    readonly address: string
    /** In the order of the text. */
    readonly questions: readonly Question[]
  }
/** A page of the publisher's own. */
export type OwnPage = OwnPageData &
  CompiledText &
  Signed & { readonly slug: string; readonly address: string }
/** The whole way from the first call on. */
export type WayThrough = WayThroughData & CompiledText & Signed & { readonly address: string }
/** A page of paper to fill in or to hand on. */
export type Sheet = SheetData & CompiledText & Signed & { readonly slug: string; readonly address: string }
/** What staff send in one situation. */
export type Packet = Omit<PacketData, 'pages' | 'messages'> &
  Signed & {
    readonly slug: string
    readonly address: string
    /** In the order of reading; at least one. */
    readonly pages: readonly { readonly article: Article; readonly why: string }[]
    readonly messages: readonly {
      readonly when: MessageTime
      readonly text: string
      readonly article: Article
    }[]
    /** The day of the first check that one of its pages waits for, ISO 8601: paper is old after it. */
    readonly replaceAfter: string
  }
export type SafetyBlock = SafetyBlockData & CompiledText
/** A picture under the name by which texts show it, with what the program has told in it. */
export type Picture = OwnPicture & { readonly id: string }

/** One page of the sitemap. */
export type ListedPage = { readonly address: string; readonly checked?: string | undefined }

/** All content of one language, parsed, linked together and in order. */
export type Library = {
  readonly language: Language
  readonly at: Addresses
  /** Every page of the site map, once, with the day its text was last compared with its sources. */
  readonly listed: readonly ListedPage[]
  /** Addresses of pages that stand in no sitemap and no menu. */
  readonly unlisted: readonly string[]
  readonly site: Site
  readonly words: Words
  /** What the pages of two tools say. */
  readonly myShare: MyShareData
  readonly compare: CompareProgramsData
  /** What staff print, and what the page on texts says where the program sends some. */
  readonly staffPaper: StaffPaperData
  readonly textMessages: TextMessagesData
  readonly home: HomeData
  readonly sections: readonly Section[]
  /** All articles that the publisher shows, in the order of the sections and of their places there. */
  readonly articles: readonly Article[]
  /** Addresses of the articles that the publisher hides, each with the page to which its old links lead. */
  readonly hidden: ReadonlyMap<string, string>
  readonly ownPages: readonly OwnPage[]
  readonly glossary: Glossary
  /** The pages of questions in their order. */
  readonly questionGroups: readonly QuestionGroup[]
  /** Everyday words for topics, each with its address. */
  readonly commonWords: CommonWordsData['words']
  /** What search knows of the language. */
  readonly synonyms: SynonymsData
  readonly wayThrough: WayThrough
  readonly sheets: readonly Sheet[]
  readonly packets: readonly Packet[]
  /** What staff send. */
  readonly staff: StaffCatalogue
  /** What the program says of itself. */
  readonly local: Local
  /** The same for readers, in words; undefined where it has said nothing. */
  readonly saidOf: (id: AskId) => Said | undefined
  /** The name under which texts speak of the program. */
  readonly programName: string
  /** What the words of a track call for, besides what the page says already: the warning on stopping, when left out. */
  readonly warningsOf: (program: Program, said?: readonly Danger[]) => readonly string[]
  /** How to ask for what it has not said. */
  readonly asks: readonly Ask[]
  readonly servicePages: readonly ServicePage[]
  readonly safetyBlocks: readonly SafetyBlock[]
  readonly pictures: readonly Picture[]
  /** All tracks, the main one first. */
  readonly programs: readonly Program[]
  readonly helpLines: readonly HelpLine[]
  readonly sources: readonly Source[]
  readonly redirects: readonly Redirect[]
  /** How sentences and names are told apart in this language. */
  readonly wordRules: Pick<WordRules, 'sentences' | 'names'>
}
