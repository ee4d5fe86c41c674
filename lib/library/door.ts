import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Program } from '@/lib/program/schema'
import { articleAddress, ownPageAddress, sectionAddress, servicePageAddress } from '@/lib/links/addresses'
import { contentPath } from '@/lib/content/content-dir'
import type { Article, Library, Section } from '@/lib/library/library'
import { readGenerated, readSignatures } from '@/lib/library/read-generated'
import { movedFiles } from '@/lib/content/kinds'
import type { HomeData } from '@/lib/content/schema/pages'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import type { Signature } from '@/lib/content/schema/sign-off'
import { sectionIds } from '@/lib/content/schema/sections'
import { sourcesSchema } from '@/lib/content/schema/source'
import { wordsOf } from '@/lib/content/schema/words'
import { underSubheadings } from '@/lib/content/subheadings'

/** THE DOOR: everything that pages, sitemap and export know of the content comes from here. */
export const library: Library = readLibrary()

function readLibrary(): Library {
  const site = only('Site')
  const signatureOf = readSignatures()
  const articles = readArticles(signatureOf)
  const isHidden = ({ id }: Article) => site.hide?.includes(id) === true
  const sections = readSections(
    articles.filter((article) => !isHidden(article)),
    signatureOf,
  )
  // Old links to a hidden article land where its neighbours are listed.
  const hidden = new Map(
    articles.filter(isHidden).map(({ address, section }) => [address, sectionAddress(section)]),
  )
  return {
    site,
    words: wordsOf(readGenerated('Words').map(({ data }) => data)),
    home: withoutHidden(only('Home'), hidden),
    sections,
    articles: sections.flatMap((section) => section.articles),
    hidden,
    servicePages: readGenerated('ServicePage').map(({ data, text }) => ({
      ...data,
      ...text(),
      signature: signatureOf(`page/${data.id}`),
      address: servicePageAddress(data.id),
    })),
    ownPages: readGenerated('OwnPage').map(({ file, data, text }) => {
      const slug = basename(file, '.mdx')
      return {
        ...data,
        ...text(),
        slug,
        signature: signatureOf(`own/${slug}`),
        address: ownPageAddress(slug),
      }
    }),
    safetyBlocks: readGenerated('SafetyBlock').map(({ data, text }) => ({ ...data, ...text() })),
    local: only('Local').facts ?? {},
    asks: only('Asks').asks,
    programs: mainFirst(
      readGenerated('Program').map(({ data }) => data),
      site.mainProgram,
    ),
    helpLines: only('HelpLines').lines,
    sources: sourcesSchema.parse(JSON.parse(readFileSync(join(contentPath, 'sources.json'), 'utf8'))),
    redirects: movedFiles.flatMap(readMoved),
  }
}

type SignatureOf = (id: string) => Signature | undefined

function readArticles(signatureOf: SignatureOf): readonly Article[] {
  return readGenerated('Article').map(({ file, data, text }) => {
    const slug = basename(file, '.mdx')
    const signature = signatureOf(`article/${data.id}`)
    return { ...data, ...text(), slug, signature, address: articleAddress(data.section, slug) }
  })
}

/** The front pages of the sections, in their order, each with the articles that stand in it. */
function readSections(articles: readonly Article[], signatureOf: SignatureOf): readonly Section[] {
  const sections = readGenerated('Section').map(({ data, text }) => {
    const groups = underSubheadings(
      data,
      articles.filter(({ section }) => section === data.id),
    )
    return {
      ...data,
      ...text(),
      signature: signatureOf(`section/${data.id}`),
      address: sectionAddress(data.id),
      articles: groups.flatMap((group) => group.articles),
      groups,
    }
  })
  return sections.toSorted((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id))
}

/** The first page without its links to hidden articles. */
function withoutHidden(home: HomeData, hidden: ReadonlyMap<string, string>): HomeData {
  const isShown = ({ to }: { to: string }) => !hidden.has(to.split('#')[0] ?? '')
  return { ...home, questions: home.questions.filter(isShown), doors: home.doors.filter(isShown) }
}

function mainFirst(programs: readonly Program[], main: string | undefined): readonly Program[] {
  return programs.toSorted((a, b) => Number(b.id === main) - Number(a.id === main))
}

function readMoved(file: string): Library['redirects'] {
  const path = join(contentPath, file)
  return existsSync(path) ? redirectsSchema.parse(parseYaml(readFileSync(path, 'utf8'))).moved : []
}

/** The one document of a kind that has exactly one file. */
function only<K extends 'Site' | 'Home' | 'HelpLines' | 'Local' | 'Asks'>(kind: K) {
  const [first, ...more] = readGenerated(kind)
  if (first === undefined || more.length > 0)
    throw new Error(`content/ needs exactly one file of the kind ${kind}`)
  return first.data
}
