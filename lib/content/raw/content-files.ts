import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

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
  const paths = filesBelow(folder).toSorted()
  const read = (path: string) => {
    const full = join(folder, path)
    return statSync(full, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(full) : undefined
  }
  const isLink = (path: string) =>
    lstatSync(join(folder, path), { throwIfNoEntry: false })?.isSymbolicLink() === true
  return { paths, read, isLink, nameOf: (path) => posix.join(folder.split(sep).join('/'), path) }
}

/** Folder by folder: Node 24, asked for all at once, goes on into what a link leads to. `below` ends with a slash. */
function filesBelow(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`
    if (entry.isDirectory()) return filesBelow(folder, `${path}/`)
    return entry.isFile() || entry.isSymbolicLink() ? [path] : []
  })
}

function inMemory(texts: ContentTexts): ContentFiles {
  return {
    paths: [...texts.keys()].toSorted(),
    read: (path) => texts.get(path),
    isLink: () => false,
    nameOf: (path) => path,
  }
}
