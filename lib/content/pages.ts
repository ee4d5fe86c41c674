import type { DocumentPlace, DocumentText } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import type { Outline } from '@/lib/content/schema/outline'
import type { Addresses } from '@/lib/links/addresses'
import { discreetCode } from '@/lib/links/discreet-code'
import { compareParts, fitParts, shareParts } from '@/lib/links/tool-parts'

/** A document that may become a page. `data` is undefined while its schema refuses it: a page with a wrong field is still a page. */
export type PageSource = DocumentPlace & {
  readonly data: unknown
  /** What stands in the file, accepted or not. */
  readonly written: unknown
  readonly text: Pick<DocumentText, 'outline'> | undefined
}

/** A page that will be built, with its anchors among the headings. */
export type Page<D extends PageSource = PageSource> = Outline & {
  readonly address: string
  /** Undefined where a title is still missing, and for pages that are drawn beside a document. */
  readonly title: string | undefined
  /** The day its text was last compared with its sources, if it has sources. */
  readonly checked: string | undefined
  /** False for a page that stands in no sitemap and no menu, and asks search engines to stay away. */
  readonly isListed: boolean
  /** Where it comes from. */
  readonly document: D
}

/** Pages that no file of their own makes: each stands beside the documents of one kind. */
const drawnPages = {
  programSheet: {
    beside: 'Program',
    address: (at, { slug }) => at.programSheet(slug),
    anchors: [],
    isListed: true,
  },
  fit: { beside: 'FitMyWeek', address: (at) => at.fit, anchors: Object.values(fitParts), isListed: true },
  myShare: {
    beside: 'MyShare',
    address: (at) => at.myShare,
    anchors: Object.values(shareParts),
    isListed: true,
  },
  compare: {
    beside: 'ComparePrograms',
    address: (at) => at.compare,
    anchors: Object.values(compareParts),
    isListed: true,
  },
  staffPackets: { beside: 'Home', address: (at) => at.staffPackets, anchors: [], isListed: true },
  staffCards: { beside: 'StaffPaper', address: (at) => at.staffCards, anchors: [], isListed: false },
  staffPoster: { beside: 'StaffPaper', address: (at) => at.staffPoster, anchors: [], isListed: false },
  // Only where the program says that it sends texts.
  textMessages: {
    beside: 'Local',
    address: (at, local) => (saysTexts(local) ? at.textMessages : undefined),
    anchors: [],
    isListed: true,
  },
  gallery: { beside: 'Home', address: (at) => at.gallery, anchors: [], isListed: false },
  discreet: {
    beside: 'Article',
    address: (at, article) => withField(article, 'id', (id) => at.discreet(discreetCode(id))),
    anchors: [],
    isListed: false,
  },
  // A page that leads on, for hosts that know no redirects.
  short: {
    beside: 'Article',
    address: (at, article) => withField(article, 'go', at.short),
    anchors: [],
    isListed: false,
  },
} as const satisfies Record<string, DrawnPage>

type DrawnPage = {
  readonly beside: keyof typeof kinds
  /** Undefined where the document has no such page. */
  readonly address: (at: Addresses, document: PageSource) => string | undefined
  readonly anchors: readonly string[]
  readonly isListed: boolean
}

/** Every page that the documents of one language become. */
export function pagesOf<D extends PageSource>(documents: readonly D[], at: Addresses): readonly Page<D>[] {
  return [
    ...documents.flatMap((document) => ownPage(document, at)),
    ...Object.values<DrawnPage>(drawnPages).flatMap(({ beside, address, anchors, isListed }) =>
      documents
        .filter(({ kind }) => kind === beside)
        .flatMap((document) => {
          const found = address(at, document)
          const page = { title: undefined, checked: undefined, isListed, document }
          return found === undefined
            ? []
            : [{ ...noOutline, ...page, address: found, headings: headingsOf(anchors) }]
        }),
    ),
  ]
}

/** Of a page that is made of no text. */
export const noOutline: Outline = {
  words: 0,
  headings: [],
  cites: [],
  boxes: [],
  asks: [],
  pictures: [],
  drawn: [],
}

// The address and the title come from the file as it stands, not from the accepted fields: whatever leads to a page
// with one wrong field is not wrong.
function ownPage<D extends PageSource>(document: D, at: Addresses): readonly Page<D>[] {
  const { page } = kinds[document.kind]
  if (page === undefined) return []
  const outline = document.text?.outline ?? noOutline
  // The schema of this kind made `data`; the index loses that link.
  const drawn = document.data === undefined ? [] : (page.anchors?.(document.data as never) ?? [])
  return [
    {
      ...outline,
      address: page.address(at, document),
      title: writtenText(document, page.titleField),
      checked: writtenText(document, 'checked'),
      isListed: page.isListed?.(document) ?? true,
      headings: [...outline.headings, ...headingsOf(drawn)],
      document,
    },
  ]
}

function saysTexts({ written }: PageSource): boolean {
  const facts = fieldOf(written, 'facts')
  return fieldOf(facts, 'text-messages') !== undefined
}

function withField(
  document: PageSource,
  field: string,
  address: (value: string) => string,
): string | undefined {
  const value = writtenText(document, field)
  return value === undefined ? undefined : address(value)
}

/** Anchors that the layout makes, as if they were headings. */
function headingsOf(ids: readonly string[]): Outline['headings'] {
  return ids.map((id) => ({ id, text: id, depth: 2 }))
}

/** What stands in a field, also of a document that the schema refused; undefined when it is no text. */
export function writtenText({ written }: Pick<PageSource, 'written'>, field: string): string | undefined {
  const found = fieldOf(written, field)
  return typeof found === 'string' ? found : undefined
}

function fieldOf(written: unknown, field: string): unknown {
  return typeof written === 'object' && written !== null ? Reflect.get(written, field) : undefined
}
