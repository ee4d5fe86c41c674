import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** Texts by their path below the content folder, with slashes: content that stands on no disk. */
export type ContentTexts = ReadonlyMap<string, string>

/** The files of a content folder, wherever they stand. Paths are below the folder, with slashes. */
export type ContentFiles = {
  /** Every file, sorted. */
  readonly paths: readonly string[]
  /** Undefined where there is no file. */
  readonly read: (path: string) => string | undefined
  /** The path as messages name it. */
  readonly nameOf: (path: string) => string
}

/** The files of a folder on disk, or of texts in memory. */
export function contentFiles(source: string | ContentTexts): ContentFiles {
  return typeof source === 'string' ? onDisk(source) : inMemory(source)
}

function onDisk(folder: string): ContentFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  const read = (path: string) => {
    const full = join(folder, path)
    return statSync(full, { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(full, 'utf8')
      : undefined
  }
  return { paths, read, nameOf: (path) => posix.join(folder.split(sep).join('/'), path) }
}

function inMemory(texts: ContentTexts): ContentFiles {
  return { paths: [...texts.keys()].toSorted(), read: (path) => texts.get(path), nameOf: (path) => path }
}
