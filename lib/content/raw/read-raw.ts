import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { VFile } from 'vfile'
import { filesOutsideContentlayer } from '@/lib/content/kinds'
import { type RawDocument, readRawDocument } from '@/lib/content/raw/raw-document'

/** All files of a content folder as people wrote them, with what is wrong in each. */
export type RawContent = {
  /** The folder, as messages name it. */
  readonly folder: string
  readonly documents: readonly RawDocument[]
  /** Every file looked at, also those that are no document. */
  readonly files: readonly VFile[]
  /** A file that stands outside Contentlayer, such as sources.json; an empty one when it is missing. */
  readonly other: (name: (typeof filesOutsideContentlayer)[number]) => VFile
}

/** What editors and file managers leave behind. */
const ignored = /(?:^|\/)(?:\.[^/]+|[^/]+~)$/

/** Reads `folder` (content/ or a fixture). */
export function readRawContent(folder: string): RawContent {
  const outside: readonly string[] = filesOutsideContentlayer
  const paths = listFiles(folder).filter((path) => !ignored.test(path) && !outside.includes(path))
  const documents: RawDocument[] = []
  const files: VFile[] = []
  for (const path of paths) {
    const file = readVFile(folder, path)
    files.push(file)
    const document = readRawDocument(file, path)
    if (document !== undefined) documents.push(document)
  }
  const others = new Map(outside.map((name) => [name, readVFile(folder, name)]))
  const other = (name: string): VFile => others.get(name) ?? new VFile()
  return { folder, documents, files: [...files, ...others.values()], other }
}

function readVFile(folder: string, path: string): VFile {
  const full = join(folder, path)
  const value = statSync(full, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(full, 'utf8') : ''
  return new VFile({ path: posix.join(folder.split(sep).join('/'), path), value })
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
