import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { VFile } from 'vfile'
import { filesOutsideContentlayer, foldersOutsideContentlayer } from '@/lib/content/other-files'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import type { RawDocument } from '@/lib/content/raw/raw-document'

/** All files of a content folder as people wrote them, with what is wrong in each. */
export type RawContent = {
  /** The folder, as messages name it. */
  readonly folder: string
  readonly documents: readonly RawDocument[]
  /** Every file looked at, also those that are no document. */
  readonly files: readonly VFile[]
  /** The file in a place below the folder. When there is none, an empty one joins `files`, to be reported on. */
  readonly file: (path: string) => VFile
}

/** What editors and file managers leave behind. */
const ignored = /(?:^|\/)(?:\.[^/]+|[^/]+~)$/

/** Reads `folder` (content/ or a fixture). */
export function readRawContent(folder: string): RawContent {
  const isOutside = (path: string) =>
    picomatch.isMatch(path, [...filesOutsideContentlayer]) ||
    foldersOutsideContentlayer.some((name) => path.startsWith(`${name}/`))
  const paths = listFiles(folder).filter((path) => !ignored.test(path) && !isOutside(path))
  const documents: RawDocument[] = []
  const files: VFile[] = []
  for (const path of paths) {
    const file = readVFile(folder, path)
    files.push(file)
    const document = readRawDocument(file, path)
    if (document !== undefined) documents.push(document)
  }
  const file = (path: string): VFile => {
    const known = files.find((one) => one.path === pathOf(folder, path))
    if (known !== undefined) return known
    const added = readVFile(folder, path)
    files.push(added)
    return added
  }
  return { folder, documents, files, file }
}

function readVFile(folder: string, path: string): VFile {
  const full = join(folder, path)
  const value = statSync(full, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(full, 'utf8') : ''
  return new VFile({ path: pathOf(folder, path), value })
}

/** The path as messages name it. */
function pathOf(folder: string, path: string): string {
  return posix.join(folder.split(sep).join('/'), path)
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
