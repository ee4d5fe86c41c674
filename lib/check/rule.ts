import type { VFile } from 'vfile'
import type { RawContent } from '@/lib/content/raw/read-raw'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { Collection } from '@/lib/content/raw/collection'
import type { Sentence } from '@/lib/check/sentences'
import type { TextUnit } from '@/lib/check/text-units'
import type { AskedQuestion } from '@/lib/content/schema/asked'
import type { Claim } from '@/lib/content/schema/claims'
import type { Redirect } from '@/lib/content/schema/redirects'
import type { Source } from '@/lib/content/schema/source'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { WordRules } from '@/lib/content/schema/word-rules'

/** A piece of text with its sentences. */
export type CheckedUnit = TextUnit & { readonly sentences: readonly Sentence[] }

/** A file with all its text laid out. */
export type CheckedText = { readonly file: VFile; readonly units: readonly CheckedUnit[] }

/** A document with all its text laid out. */
export type CheckedDocument = RawDocument & CheckedText

/** What every rule may look at. */
export type CheckContext = {
  readonly raw: RawContent
  /** The documents of one language, with those that all share. Rules run once for each language. */
  readonly documents: readonly CheckedDocument[]
  /** Lists that are no documents, such as the sources. */
  readonly lists: readonly CheckedText[]
  /** The same documents, sorted into kinds and typed; those that the schemas refused are missing. */
  readonly collection: Collection
  /** Every language's, for what is true of the site as a whole. */
  readonly collections: readonly Collection[]
  /** The bibliography. */
  readonly sources: readonly Source[]
  /** The lists of addresses that moved, each with its file. */
  readonly moves: readonly {
    readonly name: string
    readonly file: VFile
    readonly moved: readonly Redirect[]
  }[]
  readonly words: WordRules
  /** Every question that the guide has to answer. */
  readonly asked: readonly AskedQuestion[]
  /** Every claim that the guide has to answer. */
  readonly claims: readonly Claim[]
  /** All signatures of content/sign-off.yaml. */
  readonly signatures: readonly Signature[]
  readonly today: string
}

/** One rule on content: looks, and reports into the files. */
export type Rule = (context: CheckContext) => void
