import type { Source } from '@/lib/content/schema/source'

/** Kinds of source that are studies: they have a page of their own, since one page of all would be too heavy. */
const studies: readonly Source['custom']['kind'][] = ['review', 'trial', 'study']

/** The two pages that list sources. */
export type SourcesPage = 'sources' | 'studies'

/** The sources that a page lists: each source stands on one of the two. */
export function sourcesOn(page: SourcesPage, sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ custom }) => studies.includes(custom.kind) === (page === 'studies'))
}
