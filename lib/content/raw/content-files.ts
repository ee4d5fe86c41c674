import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** Texts by their path below the content folder, with slashes: content that stands on no disk. */
export type ContentTexts = ReadonlyMap<string, string>

/** The files of a content folder, wherever they stand. Paths are below the folder, with slashes. */
export type ContentFiles = {
  /** Every file, sorted; a link to a file or a folder elsewhere is one of them. */
  readonly paths: readonly string[]
  /** What a file holds, as bytes where it stands on disk. Undefined where there is no file. */
  readonly read: (path: string) => Uint8Array | string | undefined
  /** True of what is no file of its own, but leads to one elsewhere. */
  readonly isLink: (path: string) => boolean
  /** The path as messages name it. */
  readonly nameOf: (path: string) => string
}

/** The files of a folder on disk, or of texts in memory. */
export function contentFiles(source: string | ContentTexts): ContentFiles {
  return typeof source === 'string' ? onDisk(source) : inMemory(source)
}

function onDisk(folder: string): ContentFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  const read = (path: string) => {
    const full = join(folder, path)
    return statSync(full, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(full) : undefined
  }
  const isLink = (path: string) =>
    lstatSync(join(folder, path), { throwIfNoEntry: false })?.isSymbolicLink() === true
  return { paths, read, isLink, nameOf: (path) => posix.join(folder.split(sep).join('/'), path) }
}

function inMemory(texts: ContentTexts): ContentFiles {
  return {
    paths: [...texts.keys()].toSorted(),
    read: (path) => texts.get(path),
    isLink: () => false,
    nameOf: (path) => path,
  }
}
