import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { articleAddress, sectionAddress, servicePageAddress } from '@/lib/links/addresses'
import { contentPath } from '@/lib/content/content-dir'
import type { Article, Library, Section } from '@/lib/content/library'
import { readGenerated } from '@/lib/content/read-generated'
import { redirectsSchema } from '@/lib/content/schema/redirects'
import { sectionIds } from '@/lib/content/schema/sections'
import { sourcesSchema } from '@/lib/content/schema/source'
import { wordsOf } from '@/lib/content/schema/words'

/** THE DOOR: everything that pages, sitemap and export know of the content comes from here. */
export const library: Library = readLibrary()

function readLibrary(): Library {
  const articles = readArticles()
  return {
    site: only('Site'),
    words: wordsOf(readGenerated('Words').map(({ data }) => data)),
    home: only('Home'),
    sections: readSections(articles),
    articles,
    servicePages: readGenerated('ServicePage').map(({ data, text }) => ({
      ...data,
      ...text(),
      address: servicePageAddress(data.id),
    })),
    safetyBlocks: readGenerated('SafetyBlock').map(({ data, text }) => ({ ...data, ...text() })),
    programs: readGenerated('Program').map(({ data }) => data),
    helpLines: only('HelpLines').lines,
    sources: sourcesSchema.parse(JSON.parse(readFileSync(join(contentPath, 'sources.json'), 'utf8'))),
    redirects: redirectsSchema.parse(parseYaml(readFileSync(join(contentPath, 'redirects.yaml'), 'utf8'))).moved,
  }
}

function readArticles(): readonly Article[] {
  const articles = readGenerated('Article').map(({ file, data, text }) => {
    const slug = basename(file, '.mdx')
    return { ...data, ...text(), slug, address: articleAddress(data.section, slug) }
  })
  const place = (article: Article) => sectionIds.indexOf(article.section) * 100 + article.order
  return articles.toSorted((a, b) => place(a) - place(b))
}

function readSections(articles: readonly Article[]): readonly Section[] {
  const sections = readGenerated('Section').map(({ data, text }) => ({
    ...data,
    ...text(),
    address: sectionAddress(data.id),
    articles: articles.filter((article) => article.section === data.id),
  }))
  return sections.toSorted((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id))
}

/** The one document of a kind that has exactly one file. */
function only<K extends 'Site' | 'Home' | 'HelpLines'>(kind: K) {
  const [first, ...more] = readGenerated(kind)
  if (first === undefined || more.length > 0) throw new Error(`content/ needs exactly one file of the kind ${kind}`)
  return first.data
}
