import { idPrefix } from '@/lib/content/documents'
import type { Document, Documents } from '@/lib/content/documents'
import { hiddenAddresses } from '@/lib/content/hidden-articles'
import { kinds } from '@/lib/content/kinds'
import { factsIn, programName } from '@/lib/content/local/local-facts'
import { ownPicture } from '@/lib/content/local/own-picture'
import { warningOf } from '@/lib/content/local/own-words'
import { trackWarnings } from '@/lib/content/local/track-warnings'
import { warningTexts } from '@/lib/content/local/warning-texts'
import type { DataOf, KindName } from '@/lib/content/kinds'
import { mainFirst } from '@/lib/content/main-program'
import { pagesOf } from '@/lib/content/pages'
import type { Redirect } from '@/lib/content/schema/redirects'
import { sectionIds } from '@/lib/content/schema/sections'
import type { Signature } from '@/lib/content/schema/sign-off'
import { sourcesSchema } from '@/lib/content/schema/source'
import type { Source } from '@/lib/content/schema/source'
import { labelsOf } from '@/lib/content/schema/words'
import { translated } from '@/lib/content/translated'
import { wordsOf } from '@/lib/content/words-of'
import { underSubheadings } from '@/lib/content/subheadings'
import { glossaryOf } from '@/lib/library/glossary-of'
import { packetsOf } from '@/lib/library/packets-of'
import { questionGroupsOf } from '@/lib/library/question-groups'
import { staffOf } from '@/lib/library/staff-of'
import type { Article, CompiledText, Library, Section } from '@/lib/library/library'

/** The lists that stand outside the documents, and who signed which text. */
export type Lists = {
  readonly sources: readonly Source[]
  readonly redirects: readonly Redirect[]
  /** The signature under exactly these words; undefined for a text that nobody signed, and for all of a draft. */
  readonly signatureOf: (id: string) => Signature | undefined
}

/** Links the documents of one language together. Throws when a document that every site has is missing. */
export function libraryOf(documents: Documents, { sources, redirects, ...lists }: Lists): Library {
  const { of, at, language, texts } = documents
  const signatureOf = (id: string) => lists.signatureOf(`${idPrefix(language)}${id}`)
  const site = only(documents, 'Site')
  const home = only(documents, 'Home')
  const hidden = hiddenAddresses(documents)
  const isShown = ({ to }: { to: string }) => !hidden.has(to.split('#')[0] ?? '')
  const shown = of('Article')
    .map((one) => signedText(one, `article/${one.data.id}`, at.article(one.folder, one.slug), signatureOf))
    .filter(({ address }) => !hidden.has(address))
  const sections = sectionsOf(documents, shown, signatureOf)
  const pages = allPages(documents).filter(({ address }) => !hidden.has(address))
  return {
    language,
    at,
    listed: pages.filter(({ isListed }) => isListed).map(({ address, checked }) => ({ address, checked })),
    unlisted: pages.filter(({ isListed }) => !isListed).map(({ address }) => address),
    site,
    words: wordsOf(
      labelsOf(of('Words').map(({ data }) => data)),
      {
        sessionKinds: only(documents, 'SessionKinds'),
        levelsOfCare: only(documents, 'LevelsOfCare'),
        fitMyWeek: only(documents, 'FitMyWeek'),
        programPage: only(documents, 'ProgramPage'),
      },
      language.locale,
    ),
    myShare: only(documents, 'MyShare'),
    compare: only(documents, 'ComparePrograms'),
    staffPaper: only(documents, 'StaffPaper'),
    textMessages: only(documents, 'TextMessages'),
    home: {
      ...home,
      questions: home.questions.filter(isShown),
      quick: { ...home.quick, links: home.quick.links.filter(isShown) },
    },
    sections,
    articles: sections.flatMap((section) => section.articles),
    hidden,
    servicePages: of('ServicePage').map((one) =>
      signedText(one, `page/${one.data.id}`, at.servicePage(one.data.id), signatureOf),
    ),
    ownPages: of('OwnPage').map((one) =>
      signedText(one, `own/${one.slug}`, at.ownPage(one.slug), signatureOf),
    ),
    glossary: {
      ...glossaryOf(only(documents, 'Glossary'), pages, language.locale),
      signature: signatureOf('text/glossary'),
      address: at.glossary,
    },
    questionGroups: questionGroupsOf(
      of('QuestionGroup').map((one) =>
        signedText(one, `questions/${one.slug}`, at.questions(one.slug), signatureOf),
      ),
      pages,
    ),
    commonWords: only(documents, 'CommonWords').words.filter(isShown),
    synonyms: only(documents, 'Synonyms'),
    wayThrough: signedText(
      onlyDocument(documents, 'WayThrough'),
      'page/way-through',
      at.wayThrough,
      signatureOf,
    ),
    sheets: of('Sheet').map((one) => signedText(one, `sheet/${one.slug}`, at.sheet(one.slug), signatureOf)),
    packets: packetsOf(of('Packet'), { articles: shown, hidden, at, signatureOf }),
    staff: staffOf(only(documents, 'Staff'), pages, shown),
    safetyBlocks: of('SafetyBlock').map((one) => ({ ...one.data, ...textOf(one) })),
    pictures: picturesOf(documents),
    local: only(documents, 'Local').facts ?? {},
    saidOf: factsIn(documents),
    programName: programName(documents),
    warningsOf: warningsOfTracks(documents),
    asks: only(documents, 'Asks').asks,
    programs: mainFirst(
      of('Program').map(({ data }) => data),
      site.mainProgram,
    ),
    helpLines: only(documents, 'HelpLines').lines,
    sources: translated(sourcesSchema, sources, texts),
    redirects,
    wordRules: only(documents, 'WordRules'),
  }
}

function picturesOf(documents: Documents): Library['pictures'] {
  const say = {
    facts: only(documents, 'Local').facts ?? {},
    words: only(documents, 'ProgramRules'),
    program: programName(documents),
  }
  return documents.of('Picture').map(({ slug, data }) => ({ id: slug, ...ownPicture(data, say) }))
}

function warningsOfTracks(documents: Documents): Library['warningsOf'] {
  const called = trackWarnings(documents)
  const textsOf = warningTexts(documents)
  return (program, said = ['stopping']) => {
    const known = said.map((danger) => warningOf[danger])
    return textsOf(called(program).filter((one) => !known.includes(one)))
  }
}

function textOf({ path, text }: Pick<Document, 'path' | 'text'>): CompiledText {
  if (text === undefined) throw new Error(`content/${path} has no text; run npm run check`)
  return { file: path, code: text.code, ...text.outline }
}

/** A page made of a text, with the signature under exactly its words. */
function signedText<K extends KindName>(
  { data, slug, ...one }: Document<K>,
  id: string,
  address: string,
  signatureOf: Lists['signatureOf'],
) {
  return { ...data, ...textOf(one), slug, signature: signatureOf(id), address }
}

/** The front pages of the sections, in their order, each with the articles that stand in it. */
function sectionsOf(
  { of, at }: Documents,
  articles: readonly Article[],
  signatureOf: Lists['signatureOf'],
): readonly Section[] {
  const sections = of('Section').map((one) => {
    const { data } = one
    const groups = underSubheadings(
      data,
      articles.filter(({ section }) => section === data.id),
    )
    return {
      ...signedText(one, `section/${data.id}`, at.section(data.id), signatureOf),
      articles: groups.flatMap((group) => group.articles),
      groups,
    }
  })
  return sections.toSorted((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id))
}

function allPages({ of, at }: Documents) {
  const kindsOfPages = Object.keys(kinds) as KindName[]
  return pagesOf(
    kindsOfPages.flatMap((kind) => of(kind).map((one) => ({ ...one, written: one.data }))),
    at,
  )
}

/** What the one document of a kind that has exactly one file says. */
function only<K extends KindName>(documents: Documents, kind: K): DataOf<K> {
  return onlyDocument(documents, kind).data
}

function onlyDocument<K extends KindName>({ of }: Documents, kind: K): Document<K> {
  const [first, ...more] = of(kind)
  if (first === undefined || more.length > 0)
    throw new Error(`content/ needs exactly one file of the kind ${kind}; run npm run check`)
  return first
}
