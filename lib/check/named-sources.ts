import type { ValuePath } from '@/lib/content/raw/yaml-source'

/** A list of sources in the fields of a document: where it stands, and its keys. */
export type SourceList = { readonly path: ValuePath; readonly keys: readonly string[] }

/** Every list of sources in the fields of a document. */
export function sourceLists(value: unknown, path: ValuePath = []): readonly SourceList[] {
  if (typeof value !== 'object' || value === null) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([name, inner]) => {
    // A place in a list is a number, in the ways to texts too.
    const here = [...path, isList ? Number(name) : name]
    return name === 'sources' ? [{ path: here, keys: keysIn(inner) }] : sourceLists(inner, here)
  })
}

/** The sources on which a text rests that stands at `path`: those named beside it, or beside what it is a part of. */
export function sourcesOf(lists: readonly SourceList[], path: ValuePath): readonly string[] {
  const around = lists.filter((list) => list.path.slice(0, -1).every((key, index) => key === path[index]))
  return around.toSorted((a, b) => b.path.length - a.path.length).at(0)?.keys ?? []
}

function keysIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : []
}
